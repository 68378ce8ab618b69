import { applyMarks } from '../core/annotations/applyMarks';
import { carryMarks } from '../core/annotations/carryMarks';
import { toMarks } from '../core/annotations/draft';
import { fingerprint } from '../core/annotations/fingerprint';
import { refreshAnchors } from '../core/annotations/follow';
import type { Mark } from '../core/annotations/mark';
import { mergeMarks } from '../core/annotations/mergeMarks';
import { type Reanchored, reanchor } from '../core/annotations/reanchor';
import { readSidecar, writeSidecar } from '../core/annotations/sidecar';
import type { Report } from '../core/model/report';
import { compareSpans } from '../core/model/span';
import type { TextLexicon } from '../core/text/lexicon';
import type { Decided, DecideParams, LoadedMarks } from './protocol';

/** The decisions about one open document, placed in one version of its text. */
interface DocumentDecisions {
  readonly text: string;
  readonly marks: Reanchored;
  /** As the sidecar last had them: what a change of the file from outside is merged against. */
  readonly saved: readonly Mark[];
}

const nothing: Reanchored = { placed: [], lost: [] };

/** What a person decided about each open document, kept on its text from version to version. */
export class Decisions {
  readonly #lexicon: TextLexicon;
  readonly #documents = new Map<string, DocumentDecisions>();

  constructor(lexicon: TextLexicon) {
    this.#lexicon = lexicon;
  }

  /** The marks of a document in this version of its text. */
  marks(uri: string, text: string): Reanchored {
    const known = this.#documents.get(uri);
    if (!known) return nothing;
    const marks = carryMarks(known.text, text, known.marks, this.#lexicon);
    this.#documents.set(uri, { ...known, text, marks });
    return marks;
  }

  /** The report as the person decided it. */
  apply(uri: string, text: string, report: Report): Report {
    const { placed } = this.marks(uri, text);
    return placed.length === 0 ? report : applyMarks(report, text, placed);
  }

  /**
   * Takes the sidecar as it stands in the file, null where there is none. Marks changed here since it was last
   * read or written are merged with it; a sidecar that cannot be used changes nothing.
   */
  load(uri: string, text: string, json: string | null): LoadedMarks {
    const reading = json === null ? { sidecar: { marks: [] } } : readSidecar(json);
    if (!('sidecar' in reading)) return { problem: reading.problem, detail: reading.detail, conflicts: 0 };
    const theirs = reading.sidecar.marks;
    const known = this.#documents.get(uri);
    const ours = known ? allMarks(this.marks(uri, text)) : [];
    const { marks, conflicts } = known
      ? mergeMarks(known.saved, ours, theirs)
      : { marks: theirs, conflicts: [] };
    this.#documents.set(uri, { text, marks: reanchor(text, marks, this.#lexicon), saved: theirs });
    return { problem: null, detail: '', conflicts: conflicts.length };
  }

  /** Makes, changes and takes back marks in one step, and says how it was before and what the sidecar is to hold. */
  decide({ uri, add, set, remove, creator, now }: DecideParams, text: string): Decided {
    const known = this.marks(uri, text);
    const ids = add.map(({ id }) => id);
    const added = toMarks(text, add, { creator, now, newId: () => ids.shift() ?? '' });
    const touched = new Set([...remove, ...[...set, ...added].map(({ id }) => id)]);
    const marks = place([...set, ...added], known, text, this.#lexicon);
    const untouched = ({ mark }: { readonly mark: Mark }): boolean => !touched.has(mark.id);
    const decided = {
      placed: [...known.placed.filter(untouched), ...marks.placed].sort((a, b) =>
        compareSpans(a.span, b.span),
      ),
      lost: [...known.lost.filter(untouched), ...marks.lost],
    };
    this.#documents.set(uri, { text, marks: decided, saved: this.#documents.get(uri)?.saved ?? [] });
    return { before: allMarks(known).filter(({ id }) => touched.has(id)), sidecar: this.sidecar(uri, text) };
  }

  /** What the sidecar of a document is to hold; null where nothing was ever decided about it. */
  sidecar(uri: string, text: string): string | null {
    const marks = this.marks(uri, text);
    if (allMarks(marks).length === 0 && (this.#documents.get(uri)?.saved ?? []).length === 0) return null;
    const source = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    return writeSidecar({ source, fingerprint: fingerprint(text), marks: refreshAnchors(text, marks) });
  }

  /** The sidecar was written as it was handed out: from now on it is what changes are merged against. */
  markSaved(uri: string, json: string): void {
    const known = this.#documents.get(uri);
    const reading = readSidecar(json);
    if (known && 'sidecar' in reading) this.#documents.set(uri, { ...known, saved: reading.sidecar.marks });
  }

  forget(uri: string): void {
    this.#documents.delete(uri);
  }
}

const allMarks = ({ placed, lost }: Reanchored): readonly Mark[] =>
  [...placed, ...lost].map(({ mark }) => mark);

/** Changed marks stay where they stand; marks that come back are searched for. */
function place(marks: readonly Mark[], known: Reanchored, text: string, lexicon: TextLexicon): Reanchored {
  const spans = new Map(known.placed.map(({ mark, span }) => [mark.id, span]));
  const moved = marks.filter(({ id }) => !spans.has(id));
  const searched = moved.length > 0 ? reanchor(text, moved, lexicon) : nothing;
  const stayed = marks.flatMap((mark) => {
    const span = spans.get(mark.id);
    return span ? [{ mark, span }] : [];
  });
  return { placed: [...stayed, ...searched.placed], lost: searched.lost };
}
