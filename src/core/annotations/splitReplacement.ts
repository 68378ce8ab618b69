import { type ChangeObject, diffLines } from 'diff';
import { editBetween, type TextEdit } from '../model/edit';

/** How different two texts may be, in lines, before the search for what they share is given up. */
const mostChangedLines = 4000;

interface Run {
  taken: string;
  put: string;
  kept: string;
}

/**
 * One replacement as smaller ones, where lines of the old text stand in the new: what an editor reports as one change
 * of the whole text, because the file was changed by another program, were often a few. The last comes first, so that
 * they can be made one after another.
 */
export function splitReplacement(removed: string, { span, newText }: TextEdit): readonly TextEdit[] {
  const isLong = removed.includes('\n') && newText.includes('\n');
  const parts = isLong ? diffLines(removed, newText, { maxEditLength: mostChangedLines }) : undefined;
  if (!parts) return [narrow(removed, { span, newText })];
  const edits: TextEdit[] = [];
  let { start } = span;
  for (const { taken, put, kept } of runsOf(parts)) {
    const end = start + taken.length;
    if (taken !== put) edits.unshift(narrow(taken, { span: { start, end }, newText: put }));
    start = end + kept.length;
  }
  return edits;
}

/** Neighbouring parts of a comparison as runs: what was taken out and put in, and what was kept behind it. */
function runsOf(parts: readonly ChangeObject<string>[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Run = { taken: '', put: '', kept: '' };
  for (const { added, removed, value } of parts) {
    if (removed) run.taken += value;
    else if (added) run.put += value;
    else {
      runs.push({ ...run, kept: value });
      run = { taken: '', put: '', kept: '' };
    }
  }
  return [...runs, run];
}

/** The replacement without what old and new text share at their start and end. */
function narrow(removed: string, { span, newText }: TextEdit): TextEdit {
  const inside = editBetween(removed, newText);
  return {
    span: { start: span.start + inside.span.start, end: span.start + inside.span.end },
    newText: inside.newText,
  };
}
