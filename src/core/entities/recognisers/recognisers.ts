import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { recogniseDocuments, recogniseTitles } from './documents';
import { recogniseFacilities, recognisePhases, recogniseRoads } from './facilities';
import { recogniseActedOn, recogniseIssued } from './issuedDocuments';
import { recogniseJoinedPlaces } from './joinedPlaces';
import { recogniseCountedLists, recogniseLists } from './lists';
import { recogniseMeetings, recogniseSessions } from './meetings';
import {
  recogniseBodies,
  recogniseKnownOrganizations,
  recogniseOrganizations,
  recogniseSources,
} from './organizations';
import {
  recogniseAppointed,
  recogniseKnownPersons,
  recogniseListed,
  recogniseOfficeHolders,
  recogniseSpeakers,
} from './persons';
import { recogniseAbbreviated, recogniseKnownPlaces, recognisePlaces } from './places';
import { recogniseCatchwords, recognisePrograms, recogniseVirtues } from './programs';
import { recogniseTimes } from './times';

/** Proposes names of one kind; it decides no conflict. */
export type Recogniser = (context: NameContext) => Iterable<Candidate>;

/** Every recogniser, in the order their proposals stand where nothing else decides. */
export const recognisers: readonly Recogniser[] = [
  recogniseTitles,
  recogniseIssued,
  recogniseActedOn,
  recogniseTimes,
  recogniseSessions,
  recogniseOfficeHolders,
  recogniseSpeakers,
  recogniseAppointed,
  recogniseListed,
  recogniseKnownPersons,
  recogniseBodies,
  recogniseSources,
  recogniseKnownOrganizations,
  recogniseRoads,
  recogniseLists,
  recogniseCountedLists,
  recognisePhases,
  recogniseKnownPlaces,
  recogniseAbbreviated,
  recogniseJoinedPlaces,
  recogniseCatchwords,
  recogniseVirtues,
  recogniseOrganizations,
  recogniseMeetings,
  recogniseDocuments,
  recogniseFacilities,
  recognisePrograms,
  recognisePlaces,
];
