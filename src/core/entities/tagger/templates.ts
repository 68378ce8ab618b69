import type { LayerName } from './layers';

type Part = readonly [LayerName, number];

/** What the model looks at: up to three layers together, at offsets from the unit it judges. */
export const looks: readonly (readonly Part[])[] = [
  [['char', -1]],
  [['char', 0]],
  [
    ['char', 0],
    ['char', 1],
  ],
  [
    ['char', 1],
    ['char', 2],
  ],
  [['shapes', 0]],
  [
    ['word', -1],
    ['word', 0],
    ['word', 1],
  ],
  [
    ['wordId', 0],
    ['word', 0],
  ],
  [
    ['place', 0],
    ['char', 1],
  ],
  [
    ['place', 0],
    ['place', 1],
    ['word', 0],
  ],
  [
    ['lead', 0],
    ['word', 0],
  ],
  [
    ['ahead', 0],
    ['word', 0],
  ],
  [
    ['ahead', 0],
    ['lead', 0],
  ],
  [
    ['ending', 0],
    ['word', 0],
  ],
  [['quote', 0]],
  [
    ['quote', 0],
    ['afterQuote', 0],
  ],
  [['ruleName', 0]],
  [['ruleName', -1]],
  [['ruleName', 1]],
  [['ruleThing', -1]],
  [['ruleThing', 1]],
  [
    ['ruleThing', 0],
    ['word', 0],
  ],
  [
    ['ruleThing', 0],
    ['list', 0],
  ],
  [['rulePlace', -1]],
  [['rulePlace', 1]],
  [
    ['rulePlace', 0],
    ['word', 0],
  ],
  [['ruleLoose', -1]],
  [['ruleLoose', 1]],
];
