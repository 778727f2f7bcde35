const baskets = ['Người', 'Đồ vật', 'Con vật', 'Cây cối', 'Không chỉ sự vật'];
// Từ, rổ của nó, và một câu để hiểu vì sao.
const words = [
  ['cô giáo', 0, '“Cô giáo” chỉ người.'],
  ['bút chì', 1, '“Bút chì” chỉ đồ vật.'],
  ['chạy', 4, '“Chạy” chỉ hoạt động, không chỉ sự vật.'],
  ['con trâu', 2, '“Con trâu” chỉ con vật.'],
  ['cây gạo', 3, '“Cây gạo” chỉ cây cối.'],
  ['đỏ thắm', 4, '“Đỏ thắm” chỉ đặc điểm, không chỉ sự vật.'],
  ['bác bảo vệ', 0, '“Bác bảo vệ” chỉ người.'],
  ['chim sẻ', 2, '“Chim sẻ” chỉ con vật.'],
  ['cặp sách', 1, '“Cặp sách” chỉ đồ vật.'],
  ['hoa phượng', 3, '“Hoa phượng” là bông hoa của cây phượng, xếp vào cây cối.'],
];
const at = (id) => document.getElementById(id);
let number = 0;
let right = 0;
let tries = 0;

const buttons = baskets.map((name, basket) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${basket + 1}. ${name}`;
  button.addEventListener('click', () => choose(basket));
  at('ro').append(button);
  return button;
});

function show() {
  tries = 0;
  at('tu').textContent = words[number][0];
  at('loi').textContent = '';
  at('so').textContent = `Từ ${number + 1} trên ${words.length} · Đúng ngay lần đầu: ${right}`;
  at('tiep').hidden = true;
  for (const button of buttons) button.disabled = false;
}

function choose(basket) {
  if (buttons[0].disabled) return;
  tries += 1;
  const [word, wanted, why] = words[number];
  if (basket !== wanted) {
    at('loi').className = 'loi sai';
    at('loi').textContent = `“${word}” chưa đúng rổ. Em thử đặt câu với từ này rồi chọn lại nhé.`;
    return;
  }
  if (tries === 1) right += 1;
  const isLast = number === words.length - 1;
  at('loi').className = 'loi dung';
  at('loi').textContent =
    `✓ Đúng rồi. ${why}${isLast ? ` Em đúng ngay lần đầu ${right} trên ${words.length} từ.` : ''}`;
  for (const button of buttons) button.disabled = true;
  at('tiep').hidden = false;
  at('tiep').textContent = isLast ? 'Chơi lại' : 'Từ tiếp theo';
  at('tiep').focus();
}

at('tiep').addEventListener('click', () => {
  if (number === words.length - 1) right = 0;
  number = (number + 1) % words.length;
  show();
  buttons[0].focus();
});
document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (!ctrlKey && !metaKey && !altKey && /^[1-5]$/.test(key)) choose(Number(key) - 1);
});
show();
