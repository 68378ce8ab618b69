import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { recogniseDocuments, recogniseIssued, recogniseTitles } from './documents';
import { recogniseFacilities, recognisePhases, recogniseRoads } from './facilities';
import { recogniseLists } from './lists';
import { recogniseMeetings, recogniseSessions } from './meetings';
import { recogniseBodies, recogniseKnownOrganizations, recogniseOrganizations } from './organizations';
import { recogniseAppointed, recogniseListed, recogniseOfficeHolders, recogniseSpeakers } from './persons';
import { recogniseAbbreviated, recogniseKnownPlaces, recognisePlaces } from './places';
import { recogniseCatchwords, recognisePrograms } from './programs';
import { recogniseTimes } from './times';

/** Proposes names of one kind; it decides no conflict. */
export type Recogniser = (context: NameContext) => Iterable<Candidate>;

/** Every recogniser, in the order their proposals stand where nothing else decides. */
export const recognisers: readonly Recogniser[] = [
  recogniseTitles,
  recogniseIssued,
  recogniseTimes,
  recogniseSessions,
  recogniseOfficeHolders,
  recogniseSpeakers,
  recogniseAppointed,
  recogniseListed,
  recogniseBodies,
  recogniseKnownOrganizations,
  recogniseRoads,
  recogniseLists,
  recognisePhases,
  recogniseKnownPlaces,
  recogniseAbbreviated,
  recogniseCatchwords,
  recogniseOrganizations,
  recogniseMeetings,
  recogniseDocuments,
  recogniseFacilities,
  recognisePrograms,
  recognisePlaces,
];
