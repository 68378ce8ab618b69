import { applyMarks, type ReadValue } from '../core/annotations/applyMarks';
import { carryMarks } from '../core/annotations/carryMarks';
import { toMarks } from '../core/annotations/draft';
import { exchangeFormats } from '../core/annotations/exchange/formats';
import { fingerprint } from '../core/annotations/fingerprint';
import { refreshAnchors } from '../core/annotations/follow';
import type { Mark } from '../core/annotations/mark';
import { mergeMarks } from '../core/annotations/mergeMarks';
import { placeMarks } from '../core/annotations/placeMarks';
import { allMarks, type Reanchored } from '../core/annotations/reanchor';
import { readSidecar, type Sidecar, writeSidecar } from '../core/annotations/sidecar';
import { settleSamePlace } from '../core/annotations/settleSamePlace';
import type { TextEdit } from '../core/model/edit';
import type { Report } from '../core/model/report';
import { compareSpans } from '../core/model/span';
import type { TextLexicon } from '../core/text/lexicon';
import type { Decided, DecideParams, LoadedMarks } from './protocol';

/** The decisions about one open document, placed in one version of its text. */
interface DocumentDecisions {
  readonly text: string;
  readonly marks: Reanchored;
  /** What happened to the text since, one change after another. */
  readonly changes: readonly TextEdit[];
  /** As the sidecar last had them: what a change of the file from outside is merged against. */
  readonly saved: readonly Mark[];
}

const nothing: Reanchored = { placed: [], lost: [] };
const noSidecar: Sidecar = { source: '', fingerprint: '', marks: [] };

/** What a person decided about each open document, kept on its text from version to version. */
export class Decisions {
  readonly #lexicon: TextLexicon;
  readonly #readValue: ReadValue;
  readonly #documents = new Map<string, DocumentDecisions>();

  constructor(lexicon: TextLexicon, readValue: ReadValue) {
    this.#lexicon = lexicon;
    this.#readValue = readValue;
  }

  /** The marks of a document in this version of its text. */
  marks(uri: string, text: string): Reanchored {
    const known = this.#documents.get(uri);
    if (!known) return nothing;
    const marks = carryMarks(known.text, text, known.marks, known.changes, this.#lexicon);
    this.#documents.set(uri, { ...known, text, marks, changes: [] });
    return marks;
  }

  /** Whether there is anything to keep on the text of a document. */
  knows(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** The text of a document changed; its marks are moved when somebody asks for them. */
  follow(uri: string, changes: readonly TextEdit[]): void {
    const known = this.#documents.get(uri);
    if (known) this.#documents.set(uri, { ...known, changes: [...known.changes, ...changes] });
  }

  /** The report as the person decided it. */
  apply(uri: string, text: string, report: Report): Report {
    const { placed } = this.marks(uri, text);
    return placed.length === 0 ? report : applyMarks(report, text, placed, this.#readValue);
  }

  /**
   * Takes the sidecar as it stands in the file, null where there is none. Marks changed here since it was last
   * read or written are merged with it; a sidecar that cannot be used changes nothing.
   */
  load(uri: string, text: string, json: string | null): LoadedMarks {
    const reading = json === null ? { sidecar: noSidecar } : readSidecar(json);
    if (!('sidecar' in reading)) return { problem: reading.problem, detail: reading.detail, conflicts: [] };
    const known = this.#documents.get(uri);
    const ours = refreshAnchors(text, this.marks(uri, text), this.#lexicon);
    const theirs = reading.sidecar.marks;
    const { marks, conflicts } = mergeMarks(known?.saved ?? [], allMarks(ours), theirs);
    const merged = keepPlaces(ours, { ...reading.sidecar, marks }, text, this.#lexicon);
    const present = new Set(allMarks(ours).map(({ id }) => id));
    const settled = settleSamePlace(merged.placed, ({ id }) => !present.has(id));
    const placed = { ...merged, placed: settled.placed };
    this.#documents.set(uri, { text, marks: placed, changes: [], saved: theirs });
    return { problem: null, detail: '', conflicts: [...conflicts, ...settled.conflicts] };
  }

  /** Makes, changes and takes back marks in one step, and says how it was before and what the sidecar is to hold. */
  decide({ uri, add, set, remove, creator, now }: Omit<DecideParams, 'version'>, text: string): Decided {
    const known = refreshAnchors(text, this.marks(uri, text), this.#lexicon);
    const ids = add.map(({ id }) => id);
    const added = toMarks(text, add, { creator, now, newId: () => ids.shift() ?? '' }, this.#lexicon);
    const changed = set.map((mark) => ({ ...mark, modified: now }));
    const touched = new Set([...remove, ...[...changed, ...added].map(({ id }) => id)]);
    const marks = keepPlaces(known, { ...noSidecar, marks: [...changed, ...added] }, text, this.#lexicon);
    const untouched = ({ mark }: { readonly mark: Mark }): boolean => !touched.has(mark.id);
    const decided = {
      placed: [...known.placed.filter(untouched), ...marks.placed].sort((a, b) =>
        compareSpans(a.span, b.span),
      ),
      lost: [...known.lost.filter(untouched), ...marks.lost],
    };
    const saved = this.#documents.get(uri)?.saved ?? [];
    this.#documents.set(uri, { text, marks: decided, changes: [], saved });
    return { before: allMarks(known).filter(({ id }) => touched.has(id)), sidecar: this.sidecar(uri, text) };
  }

  /** What the sidecar of a document is to hold; null where nothing was ever decided about it. */
  sidecar(uri: string, text: string): string | null {
    const marks = allMarks(refreshAnchors(text, this.marks(uri, text), this.#lexicon));
    if (marks.length === 0 && (this.#documents.get(uri)?.saved ?? []).length === 0) return null;
    return writeSidecar({ source: fileNameOf(uri), fingerprint: fingerprint(text), marks });
  }

  /** The placed decisions as a file of an exchange format; null where there is no such format. */
  export(uri: string, text: string, name: string): string | null {
    const { placed } = refreshAnchors(text, this.marks(uri, text), this.#lexicon);
    return exchangeFormats.find((each) => each.name === name)?.write(text, placed, fileNameOf(uri)) ?? null;
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

/** The name of a file as a person reads it; as it stands where its escapes mean no characters (完成100%.txt). */
function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Marks whose place is known stay there, whatever they say now; the others are searched for. */
function keepPlaces(known: Reanchored, sidecar: Sidecar, text: string, lexicon: TextLexicon): Reanchored {
  const places = new Map(known.placed.map((placed) => [placed.mark.id, placed]));
  const stayed = sidecar.marks.flatMap((mark) => {
    const placed = places.get(mark.id);
    return placed ? [{ mark: { ...mark, anchor: placed.mark.anchor }, span: placed.span }] : [];
  });
  const moved = sidecar.marks.filter(({ id }) => !places.has(id));
  const searched = placeMarks(text, { ...sidecar, marks: moved }, lexicon);
  return { placed: [...stayed, ...searched.placed], lost: searched.lost };
}
