// What is brought in: files may be dropped, what is too large is told before it is sent, and a run under way is shown anew.
const form = document.querySelector('form.intake');
const drop = form?.querySelector('.drop');
const files = form?.querySelector('input[type="file"]');
for (const kind of ['dragenter', 'dragover']) drop?.addEventListener(kind, event => {
  event.preventDefault();
  drop.classList.add('over');
});
for (const kind of ['dragleave', 'drop']) drop?.addEventListener(kind, () => drop.classList.remove('over'));
drop?.addEventListener('drop', event => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) files.files = event.dataTransfer.files;
});
form?.addEventListener('submit', event => {
  const size = [...files.files].reduce((sum, file) => sum + file.size, 0);
  if (size <= Number(form.dataset.most)) return;
  event.preventDefault();
  const problem = form.querySelector('[data-problem]');
  problem.textContent = form.dataset.tooLarge;
  problem.hidden = false;
});

const look = async () => {
  const answer = await fetch(location.href);
  const next = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#run');
  if (next) document.querySelector('#run').replaceWith(document.adoptNode(next));
};
while (document.querySelector('[data-run="under-way"]')) {
  await new Promise(wait => setTimeout(wait, 700));
  await look().catch(() => {});
}
