// Tám phép cộng có nhớ trong phạm vi 100, từ dễ đến khó.
const sums = [
  [18, 5],
  [27, 6],
  [38, 25],
  [46, 17],
  [29, 34],
  [55, 38],
  [67, 26],
  [49, 49],
];
const at = (id) => document.getElementById(id);
const [carry, tens, ones] = [at('nho'), at('chuc'), at('don-vi')];
let number = 0;

function show() {
  const [a, b] = sums[number];
  for (const [place, value] of [
    ['1', a],
    ['2', b],
  ]) {
    at(`chuc-${place}`).textContent = value >= 10 ? Math.floor(value / 10) : '';
    at(`don-vi-${place}`).textContent = value % 10;
  }
  for (const field of [carry, tens, ones]) field.value = '';
  at('so').textContent = `Phép tính ${number + 1} trên ${sums.length}`;
  at('tiep').hidden = true;
}

function say(words, kind = '') {
  at('loi').className = `loi ${kind}`;
  at('loi').textContent = words;
}

function parts() {
  const [a, b] = sums[number];
  const below = (a % 10) + (b % 10);
  return { a, b, below, ones: below % 10, tens: Math.floor((a + b) / 10) };
}

/** The first step that is not right yet, with what to tell; nothing where all is right. */
function nextStep() {
  const { a, b, below, ...right } = parts();
  const units = `${a % 10} cộng ${b % 10}`;
  if (ones.value !== String(right.ones))
    return { field: ones, hint: `${units} bằng ${below}, viết ${right.ones} ở hàng đơn vị.` };
  if (carry.value !== '1')
    return { field: carry, hint: `${below} gồm 1 chục và ${right.ones} đơn vị, nhớ 1 sang hàng chục.` };
  const upper = [Math.floor(a / 10), Math.floor(b / 10)].filter(Boolean).join(' cộng ');
  if (tens.value !== String(right.tens))
    return { field: tens, hint: `${upper}, thêm 1 nhớ, bằng ${right.tens}. Viết ${right.tens} ở hàng chục.` };
  return undefined;
}

const names = new Map([
  [ones, 'hàng đơn vị'],
  [carry, 'ô nhớ'],
  [tens, 'hàng chục'],
]);

function check() {
  const step = nextStep();
  if (step) {
    say(
      step.field.value === ''
        ? `Em điền tiếp ${names.get(step.field)} nhé.`
        : `Em xem lại ${names.get(step.field)} nhé.`,
      'sai',
    );
    step.field.focus();
    return;
  }
  const { a, b } = parts();
  const isLast = number === sums.length - 1;
  say(`✓ Đúng rồi: ${a} + ${b} = ${a + b}. ${isLast ? 'Em đã làm xong cả tám phép tính!' : ''}`, 'dung');
  at('tiep').hidden = false;
  at('tiep').textContent = isLast ? 'Làm lại từ đầu' : 'Phép tính tiếp theo';
  at('tiep').focus();
}

at('xem').addEventListener('click', check);
at('goi-y').addEventListener('click', () => {
  const step = nextStep();
  say(step ? step.hint : 'Em đã điền đủ, bấm Kiểm tra nhé.');
  step?.field.focus();
});
at('tiep').addEventListener('click', () => {
  number = (number + 1) % sums.length;
  say('Em bắt đầu ở hàng đơn vị nhé.');
  show();
  ones.focus();
});
for (const field of [carry, tens, ones])
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Otherwise the same key would press the button that gets the focus.
    event.preventDefault();
    check();
  });
show();
