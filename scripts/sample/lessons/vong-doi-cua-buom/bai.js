// Bốn giai đoạn theo đúng thứ tự; hình vẽ trong ô 100 × 100.
const stages = [
  {
    name: 'Trứng',
    words: 'Bướm mẹ đẻ trứng ở mặt dưới lá cải. Trứng nhỏ như đầu tăm, màu vàng, khoảng 4 đến 8 ngày thì nở.',
    picture:
      '<path d="M8 62Q50 20 92 62Q50 92 8 62Z" fill="#8cc084"/><path d="M8 62H92" stroke="#1c6b3c" stroke-width="2"/><g fill="#f2c94c" stroke="#7d5000"><ellipse cx="40" cy="52" rx="4" ry="7"/><ellipse cx="52" cy="49" rx="4" ry="7"/><ellipse cx="64" cy="53" rx="4" ry="7"/></g>',
  },
  {
    name: 'Sâu',
    words:
      'Sâu non ăn lá cải suốt ngày và lớn rất nhanh. Da sâu không lớn theo nên sâu phải lột xác nhiều lần.',
    picture:
      '<path d="M8 72Q50 40 92 72Q50 96 8 72Z" fill="#8cc084"/><g fill="#6aa84f" stroke="#1c6b3c" stroke-width="2"><circle cx="28" cy="58" r="10"/><circle cx="42" cy="52" r="10"/><circle cx="56" cy="52" r="10"/><circle cx="70" cy="56" r="11"/></g><circle cx="74" cy="53" r="2"/>',
  },
  {
    name: 'Nhộng',
    words:
      'Sâu tìm chỗ kín, nhả tơ buộc mình lại và hóa nhộng. Nhộng nằm yên, không ăn, khoảng 2 tuần; bên trong, cánh đang hình thành.',
    picture:
      '<path d="M20 8V92" stroke="#7d5000" stroke-width="5"/><path d="M22 26Q66 30 58 60Q50 84 22 80Z" fill="#c9a66b" stroke="#7d5000" stroke-width="2"/><path d="M30 42Q48 42 54 46M28 56Q46 56 54 60M26 68Q40 68 48 70" fill="none" stroke="#7d5000" stroke-width="2"/>',
  },
  {
    name: 'Bướm',
    words:
      'Vỏ nhộng nứt ra, bướm chui ra, chờ cánh khô rồi bay đi hút mật. Bướm mẹ lại đẻ trứng trên lá cải: vòng đời bắt đầu lại.',
    picture:
      '<g fill="#fdf6d8" stroke="#4b2a86" stroke-width="2"><path d="M50 50Q18 8 10 34Q8 54 50 52Z"/><path d="M50 50Q82 8 90 34Q92 54 50 52Z"/><path d="M50 52Q18 58 24 78Q40 92 50 54Z"/><path d="M50 52Q82 58 76 78Q60 92 50 54Z"/></g><circle cx="26" cy="34" r="4"/><circle cx="74" cy="34" r="4"/><path d="M50 40V72M50 40Q44 26 38 24M50 40Q56 26 62 24" fill="none" stroke="#231d30" stroke-width="4" stroke-linecap="round"/>',
  },
];
const at = (id) => document.getElementById(id);
const shuffles = [
  [2, 0, 3, 1],
  [3, 1, 0, 2],
  [1, 3, 2, 0],
];
let turn = 0;
let order = [...shuffles[0]];

stages.forEach(({ name, words, picture }) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-pressed', 'false');
  button.innerHTML = `<svg viewBox="0 0 100 100" aria-hidden="true">${picture}</svg>`;
  button.append(name);
  button.addEventListener('click', () => {
    for (const other of at('giai-doan').children)
      other.setAttribute('aria-pressed', String(other === button));
    at('ke').textContent = `${name}. ${words}`;
  });
  at('giai-doan').append(button);
});

function move(place, by) {
  [order[place], order[place + by]] = [order[place + by], order[place]];
  const { name } = stages[order[place + by]];
  list();
  at('loi').className = 'loi';
  at('loi').textContent = `${name} ở vị trí thứ ${place + by + 1}.`;
  const row = at('xep').children[place + by];
  (
    row.querySelector(by < 0 ? 'button:enabled' : 'button:last-child:enabled') ??
    row.querySelector('button:enabled')
  ).focus();
}

function list() {
  at('xep').replaceChildren(
    ...order.map((stage, place) => {
      const row = document.createElement('li');
      const name = document.createElement('span');
      name.textContent = stages[stage].name;
      row.append(name, arrow('↑', 'lên trên', place, -1), ' ', arrow('↓', 'xuống dưới', place, 1));
      return row;
    }),
  );
}

function arrow(sign, words, place, by) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sign;
  button.setAttribute('aria-label', `Chuyển ${stages[order[place]].name.toLowerCase()} ${words}`);
  button.disabled = place + by < 0 || place + by >= order.length;
  button.addEventListener('click', () => move(place, by));
  return button;
}

at('xem').addEventListener('click', () => {
  const wrong = order.findIndex((stage, place) => stage !== place);
  at('loi').className = wrong < 0 ? 'loi dung' : 'loi sai';
  at('loi').textContent =
    wrong < 0
      ? '✓ Đúng rồi: trứng, sâu, nhộng, bướm, rồi bướm lại đẻ trứng.'
      : `Em xem lại vị trí thứ ${wrong + 1} nhé: lúc ấy con vật đang ở giai đoạn nào?`;
});
at('lai').addEventListener('click', () => {
  turn = (turn + 1) % shuffles.length;
  order = [...shuffles[turn]];
  list();
  at('loi').textContent = '';
});
list();
