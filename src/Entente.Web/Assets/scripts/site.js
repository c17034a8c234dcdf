// What every page does with a script; without one, each still works.

// A click outside an open list of sources closes it, and so does Escape.
const openLists = () => document.querySelectorAll('.source details[open]');
document.addEventListener('click', event => {
  for (const list of openLists()) if (!list.contains(event.target)) list.open = false;
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') for (const list of openLists()) {
    list.open = false;
    list.querySelector('summary').focus();
  }
});
