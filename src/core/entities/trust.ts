/**
 * How far each rule's own names are to be trusted beside the model's, whose names have {@link modelScore}: above it
 * they stand whatever the model says, below it they fill the gaps it leaves. Rules that are not listed only advise
 * the model.
 */
export const ruleTrust: ReadonlyMap<string, number> = new Map([
  ['title-marks', 0.97],
  ['newspaper', 0.95],
  ['title-line', 0.94],
  ['session', 0.93],
  ['byline', 0.93],
  ['source', 0.92],
  ['office-and-name', 0.9],
  ['convened-meeting', 0.88],
  ['issued-document', 0.88],
  ['acted-on-document', 0.86],
  ['counted-names', 0.87],
  ['listed-person', 0.87],
  ['paired-body', 0.87],
  ['time', 0.7],
  ['office-holder', 0.8],
  ['addressed', 0.6],
  ['appointed', 0.6],
  ['known-person', 0.8],
  ['joined-places', 0.86],
  ['joined-way', 0.62],
  ['route', 0.86],
  ['virtue-of-place', 0.65],
  ['dateline', 0.9],
  ['known-region', 0.86],
  ['listed-place', 0.65],
  ['known-place', 0.6],
  ['local-town', 0.6],
  ['named-quarter', 0.55],
  ['abbreviated-place', 0.6],
  ['known-organization', 0.6],
  ['body-of-place', 0.6],
]);

/** The score of a name the model sees, and of one that a rule proposes too. */
export const modelScore = { alone: 0.75, agreed: 0.85 };

/** Dates follow set forms that the rule knows better than the model. */
export const modelTimeScore = 0.65;
