// The range of the map: two thumbs over the two fields of months. Letting a thumb go shows what it asks for.
const range = document.querySelector('.range');
const form = range.closest('form');
const [from, to] = range.querySelectorAll('input');
const first = range.dataset.first.split('-').map(Number);
const words = new Intl.DateTimeFormat(range.dataset.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthAt = at => new Date(Date.UTC(first[0], first[1] - 1 + Number(at)));

const tell = thumb => {
  const month = monthAt(thumb.value);
  thumb.setAttribute('aria-valuetext', words.format(month));
  form.elements[thumb.dataset.of].value = month.toISOString().slice(0, 7);
};

// The filled part between the thumbs is drawn by a style of the file; two numbers are its own.
const fill = () => {
  const most = Math.max(1, Number(from.max));
  range.style.setProperty('--from', from.value / most);
  range.style.setProperty('--to', to.value / most);
};

let timer = 0;
for (const thumb of [from, to]) {
  thumb.addEventListener('input', () => {
    // Neither passes the other.
    if (thumb === from && Number(from.value) > Number(to.value)) from.value = to.value;
    if (thumb === to && Number(to.value) < Number(from.value)) to.value = from.value;
    tell(thumb);
    fill();
  });
  // By keyboard a change comes with every press: the last one counts.
  thumb.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      sessionStorage.setItem('entente-thumb', thumb.dataset.of);
      form.requestSubmit();
    }, 700);
  });
  tell(thumb);
}
fill();
range.hidden = false;
// Whoever moved a thumb goes on from it.
const last = sessionStorage.getItem('entente-thumb');
sessionStorage.removeItem('entente-thumb');
if (last) range.querySelector(`[data-of="${CSS.escape(last)}"]`).focus({ preventScroll: true });
for (const field of form.querySelectorAll('select, input[type=checkbox]')) field.addEventListener('change', () => form.requestSubmit());
