import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What a person does in the editor, counted as they would: fields filled in, and clicks. */
export interface EditorForm {
  readonly fields: number;
  readonly clicks: number;
  openSection(label: string): Promise<void>;
  openEntry(title: string): Promise<void>;
  /** Opens the first entry of the list whose words hold some text. */
  openListed(text: string): Promise<void>;
  /** Writes a word behind what a box holds. */
  addWord(field: string, word: string): Promise<void>;
  /** Opens every item of the lists of a form. */
  expandAll(): Promise<void>;
  startNew(): Promise<void>;
  write(field: string, text: string): Promise<void>;
  writeBody(text: string): Promise<void>;
  choose(field: string, label: string): Promise<void>;
  setDay(field: string, day: string): Promise<void>;
  turnOn(field: string): Promise<void>;
  pickFile(field: string, file: string): Promise<void>;
  addItem(field: string): Promise<void>;
  /** Saves and waits until the form has closed. */
  save(): Promise<void>;
  /** Saves, and gives what the editor says against it, the title of its window first. */
  saveInVain(): Promise<string>;
  /** The page that the form will become. */
  preview(): FrameLocator;
}

export function editorForm(page: Page): EditorForm {
  let fields = 0;
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  const field = (name: string) => page.locator(`[data-key-path="${name}"]`).first();
  const saveButton = page.getByRole('button', { name: 'Lưu', exact: true });
  const newButton = page.getByRole('button', { name: 'Tạo bài viết mới' }).first();
  const opened = async () => {
    await saveButton.waitFor();
    // The form is filled with its first values after it has appeared.
    await page.waitForTimeout(800);
  };
  /** Fields are made when they come into view. */
  const reach = async (name: string) => {
    await page.mouse.move(300, 700);
    for (let turn = 0; turn < 10 && (await field(name).count()) === 0; turn += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(150);
    }
  };
  return {
    get fields() {
      return fields;
    },
    get clicks() {
      return clicks;
    },
    openSection: (label) => click(page.getByRole('treeitem', { name: label }).first()),
    async openEntry(title) {
      await click(page.getByText(title).first());
      await opened();
    },
    async openListed(text) {
      await click(page.getByRole('gridcell').filter({ hasText: /\S/ }).filter({ hasText: text }).first());
      await opened();
    },
    async addWord(name, word) {
      await reach(name);
      const box = field(name).locator('input, textarea').first();
      await box.fill(`${await box.inputValue()} ${word}`);
      await page.waitForTimeout(200);
    },
    async expandAll() {
      const all = page.getByRole('button', { name: 'Mở rộng tất cả' });
      for (let i = 0; i < (await all.count()); i += 1)
        if (await all.nth(i).isEnabled()) await all.nth(i).click();
      await page.waitForTimeout(500);
    },
    async startNew() {
      await click(newButton);
      await opened();
    },
    async write(name, text) {
      fields += 1;
      const box = field(name).locator('input, textarea').first();
      await click(box);
      await box.fill(text);
    },
    async writeBody(text) {
      fields += 1;
      await click(field('body').locator('[contenteditable=true]'));
      await page.keyboard.type(text);
      await page.waitForTimeout(300);
    },
    async choose(name, label) {
      fields += 1;
      await click(field(name).getByText(label));
    },
    async setDay(name, day) {
      fields += 1;
      await field(name).locator('input[type=date]').fill(day);
    },
    async turnOn(name) {
      fields += 1;
      await reach(name);
      await click(field(name).getByRole('switch'));
    },
    async pickFile(name, file) {
      fields += 1;
      const chosen = page.waitForEvent('filechooser');
      await click(field(name).getByRole('button', { name: 'Duyệt tệp' }).first());
      // The click in the system's own window, which a test cannot see.
      clicks += 1;
      await (await chosen).setFiles(file);
      await page.waitForTimeout(1500);
    },
    addItem: (name) => click(field(name).getByRole('button', { name: /Thêm/ }).first()),
    async save() {
      await click(saveButton);
      await page
        .getByRole('button', { name: /^(Lưu|Đang lưu…)$/ })
        .first()
        .waitFor({ state: 'hidden' });
    },
    async saveInVain() {
      await click(saveButton);
      const told = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ visible: true });
      await told.waitFor();
      const [words = ''] = await told.allInnerTexts();
      await page.getByRole('button', { name: 'Đồng ý' }).click();
      await told.waitFor({ state: 'hidden' });
      return words;
    },
    preview: () => page.frameLocator('iframe[title="Xem trước nội dung"]'),
  };
}
