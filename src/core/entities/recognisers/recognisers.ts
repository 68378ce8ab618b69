import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { recogniseDocuments, recogniseTitles } from './documents';
import { recogniseFacilities, recognisePhases, recogniseRoads } from './facilities';
import { recogniseLists } from './lists';
import { recogniseMeetings, recogniseSessions } from './meetings';
import { recogniseBodies, recogniseKnownOrganizations, recogniseOrganizations } from './organizations';
import { recogniseOfficeHolders, recogniseSpeakers } from './persons';
import { recogniseKnownPlaces, recognisePlaces } from './places';
import { recogniseCatchwords, recognisePrograms } from './programs';
import { recogniseTimes } from './times';

/** Proposes names of one kind; it decides no conflict. */
export type Recogniser = (context: NameContext) => Iterable<Candidate>;

/** Every recogniser, in the order their proposals stand where nothing else decides. */
export const recognisers: readonly Recogniser[] = [
  recogniseTitles,
  recogniseTimes,
  recogniseSessions,
  recogniseOfficeHolders,
  recogniseSpeakers,
  recogniseBodies,
  recogniseKnownOrganizations,
  recogniseRoads,
  recogniseLists,
  recognisePhases,
  recogniseKnownPlaces,
  recogniseCatchwords,
  recogniseOrganizations,
  recogniseMeetings,
  recogniseDocuments,
  recogniseFacilities,
  recognisePrograms,
  recognisePlaces,
];
