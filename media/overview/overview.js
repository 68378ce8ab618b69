// Tells the extension which passage of the text was asked for.
const host = acquireVsCodeApi();
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button[data-start]') : null;
  if (button) host.postMessage({ start: Number(button.dataset.start), end: Number(button.dataset.end) });
});
// A new report replaces the page's content; the page itself stays, so that focus and place are kept.
window.addEventListener('message', ({ data }) => {
  if (typeof data?.body === 'string') document.querySelector('main').innerHTML = data.body;
});
