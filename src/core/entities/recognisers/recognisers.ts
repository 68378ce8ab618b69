import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { documentEnding, recogniseTitleLines, recogniseTitles } from './documents';
import { facilityEnding, recognisePhases, recogniseRoads } from './facilities';
import { recogniseActedOn, recogniseIssued } from './issuedDocuments';
import { recogniseHeld } from './heldMeetings';
import { recogniseJoinedPlaces, recogniseJoinedWays } from './joinedPlaces';
import { recogniseListed } from './listedPersons';
import { recogniseCountedLists, recogniseLists } from './lists';
import { meetingEnding, recogniseSessions } from './meetings';
import {
  recogniseBodies,
  organizationEnding,
  recogniseKnownOrganizations,
  recogniseSources,
} from './organizations';
import {
  recogniseAppointed,
  recogniseCredits,
  recogniseKnownPersons,
  recogniseOfficeHolders,
  recogniseSpeakers,
} from './persons';
import {
  recogniseAbbreviated,
  placeEnding,
  recogniseDatelines,
  recogniseKnownPlaces,
  recogniseListedPlaces,
  recogniseRankedIn,
} from './places';
import { programEnding, recogniseCatchwords, recogniseVirtues } from './programs';
import { recogniseRoutes } from './routes';
import { suffixedNames } from './suffixedNames';
import { recogniseTimes } from './times';

/** Proposes names of one kind; it decides no conflict. */
export type Recogniser = (context: NameContext) => Iterable<Candidate>;

/** How names of each kind end, in the order their proposals stand. */
const endings = [
  organizationEnding,
  meetingEnding,
  documentEnding,
  facilityEnding,
  programEnding,
  placeEnding,
];

/** Every recogniser, in the order their proposals stand where nothing else decides. */
export const recognisers: readonly Recogniser[] = [
  recogniseTitles,
  recogniseTitleLines,
  recogniseIssued,
  recogniseActedOn,
  recogniseTimes,
  recogniseSessions,
  recogniseHeld,
  recogniseOfficeHolders,
  recogniseSpeakers,
  recogniseCredits,
  recogniseAppointed,
  recogniseListed,
  recogniseKnownPersons,
  recogniseBodies,
  recogniseSources,
  recogniseKnownOrganizations,
  recogniseRoads,
  recogniseRoutes,
  recogniseLists,
  recogniseCountedLists,
  recognisePhases,
  recogniseKnownPlaces,
  recogniseListedPlaces,
  recogniseRankedIn,
  recogniseDatelines,
  recogniseAbbreviated,
  recogniseJoinedPlaces,
  recogniseJoinedWays,
  recogniseCatchwords,
  recogniseVirtues,
  (context) => suffixedNames(context, endings),
];
