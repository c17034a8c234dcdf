// Words marked in the text of a dispatch are put into the form that adds a fact.
const words = document.querySelector('[data-selection]');
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  if (!words || selection.isCollapsed || !selection.anchorNode?.parentElement?.closest('.text')) return;
  // The numbers of facts stand in the text and are no part of it.
  const marked = selection.getRangeAt(0).cloneContents();
  for (const number of marked.querySelectorAll('.note-mark')) number.remove();
  words.value = marked.textContent.trim();
});
