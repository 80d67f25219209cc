(page) => {
  const CODE = "code, kbd, samp, var, math, textarea, [aria-hidden=true], [role=img], [role=presentation], [role=math], script, [contenteditable], .katex, .MathJax, .token, svg";
  const FACE = /(?<![\p{L}\p{N}:;])(?::-?[)(DPpO/|]|;-?[)(]|:'-?\(|[:;]-[*\]>]|<3(?!\d)|\\o\/|\^_\^|¯\\_\(ツ\)_\/¯|\(╯°□°\)|\(づ|ʕ•ᴥ•ʔ|xD)(?![\p{L}\p{N}/])/u;
  const ROW = /(?:\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*\s?){3,}/u;
  const ALONE = /^[✓✔✗✘✕✖×☑☒☐●○◉◎■□▲▼◆★☆⚠\uFE0F\u{1F7E0}-\u{1F7EB}\u{1F534}\u{1F535}✅❌❎➕➖⭕❗❓⛔\u{1F44D}\u{1F44E}]+$/u;
  return page.blocks.flatMap(({ element, text }) => {
    if (element.closest(CODE) || element.matches(":is(button, a, summary, label)") || element.closest("button, a, summary, label")) return [];
    const [kind, sign] = judged(element, text);
    return kind ? [about(element, { kind, sign })] : [];
  });

  function judged(element, text) {
    if (drawn(element, text)) return ["drawing", ""];
    const seen = [...element.querySelectorAll("[aria-hidden=true], code, kbd, samp, [role=img], [aria-label]")].reduce((left, part) => (part.textContent.trim() ? left.replace(part.textContent.trim(), " ") : left), text).trim();
    if (ALONE.test(seen.replace(/\s/g, "")) && means(element)) return ["alone", seen];
    const row = ROW.exec(seen)?.[0].trim();
    if (row && !/^[\d#*©®™↔↕\s]+$/.test(row)) return ["row", row];
    const face = FACE.exec(seen)?.[0];
    return face && !element.closest("pre") ? ["face", face] : [];
  }

  // Lines of signs with hardly a letter in between.
  function drawn(element, text) {
    const source = element.innerText ?? text;
    const lines = source.split("\n").filter((line) => line.trim());
    const signs = source.replace(/\s/g, "");
    if (lines.length < 3 || signs.length < 20 || element.matches("[aria-label], [role]")) return false;
    const other = (signs.match(/[|/\\_\-+=*#@.:;,(){}[\]<>^~'"`´%&$!░▒▓█▀▄▌▐─-╿oO]/g) ?? []).length;
    const said = (signs.match(/[\p{L}\p{N}]/gu) ?? []).length / signs.length;
    if (other / signs.length > 0.7 && said < 0.3) return true;
    // With words in it: most of its lines have none, and there is no code in any.
    const bare = lines.filter((line) => !/[\p{L}\p{N}]/u.test(line)).length;
    return element.matches("pre") && said < 0.45 && other / signs.length > 0.5 && bare >= lines.length / 2 && !/[;{}]\s*$|=>|[$#] \w|\w\(/m.test(source);
  }

  // In a table, a list of facts or a score, and not in a word of instruction.
  function means(element) {
    if (element.matches("[aria-label], [title]") || element.querySelector("[aria-label], [title], [role=img]") || page.name(element) !== element.textContent.trim() && element.matches("[role]")) return false;
    const stars = /[★☆]{2,}/.test(element.textContent);
    const hidden = [...element.querySelectorAll("*")].some((part) => forScreenReaders(part) && part.textContent.trim());
    return !hidden && (stars || element.matches("td, dd") || element.closest("td, dd") !== null && element.closest("td, dd").textContent.trim() === element.textContent.trim());
  }
}
