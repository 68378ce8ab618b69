import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { splitReplacement } from '../core/annotations/splitReplacement';
import type { TextEdit } from '../core/model/edit';
import type { Decisions } from './decisions';

/** Keeps the documents, and tells the decisions of every change exactly as the editor made it. */
export const followChanges = (decisions: Decisions): TextDocumentsConfiguration<TextDocument> => ({
  create: (...document) => TextDocument.create(...document),
  update: (document, changes, version) => {
    if (!decisions.knows(document.uri)) return TextDocument.update(document, changes, version);
    const edits = changes.flatMap((change) => {
      const made = toEdits(document, change);
      TextDocument.update(document, [change], version);
      return made;
    });
    decisions.follow(document.uri, edits);
    return document;
  },
});

function toEdits(document: TextDocument, change: TextDocumentContentChangeEvent): readonly TextEdit[] {
  const text = document.getText();
  const span =
    'range' in change
      ? { start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end) }
      : { start: 0, end: text.length };
  return splitReplacement(text.slice(span.start, span.end), { span, newText: change.text });
}
