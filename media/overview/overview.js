const host = acquireVsCodeApi();
const main = document.querySelector('main');
// What the page is about, for after a reload.
host.setState({ report: decodeURIComponent(main.dataset.report) });

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.dataset.start)
    host.postMessage({ start: Number(button.dataset.start), end: Number(button.dataset.end) });
  if (button && 'copy' in button.dataset) copyTable(button);
});

// A new report replaces the page's content; what was opened stays open, and the focus stays where it was.
window.addEventListener('message', ({ data }) => {
  if (typeof data?.body !== 'string') return;
  const isOpen = main.querySelector('details')?.open ?? false;
  const focused = [...main.querySelectorAll('button, summary')].indexOf(document.activeElement);
  main.innerHTML = data.body;
  main.querySelector('details')?.toggleAttribute('open', isOpen);
  main.querySelectorAll('button, summary')[focused]?.focus();
});

host.postMessage('loaded');

/** Copies the table of a button as plain text for a sheet and as a table for a document. */
async function copyTable(button) {
  const rows = [...button.closest('table').rows].map((row) => [...row.cells].map(toCell));
  const plain = rows.map((cells) => cells.join('\t')).join('\n');
  const rich = document.createElement('table');
  for (const cells of rows) {
    const row = rich.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  const blob = (type, text) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', plain),
      'text/html': blob('text/html', rich.outerHTML),
    }),
  ]);
  button.dataset.name ??= button.textContent; // pressed again, it still says that it is done
  button.textContent = button.dataset.done;
  setTimeout(() => (button.textContent = button.dataset.name), 2000);
}

/** One line, and never taken for a formula. */
const toCell = ({ innerText }) =>
  innerText
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[=+\-@＝＋－＠](?=.)/, "'$&");
