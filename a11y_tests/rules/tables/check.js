(page) => {
  const shown = page.shown;
  const tables = shown.filter((element) => element.localName === "table").map(described);
  const data = tables.filter(isData);
  return [...tables.flatMap(ofOne), ...captions(), ...drawn(), ...typed()];

  // Rows as they show, and the same as a grid in which a wide or high cell fills all its places.
  function described(table) {
    const rows = [...table.rows].filter((row) => row.closest("table") === table && visible(row) && row.cells.length);
    const cells = rows.flatMap((row) => [...row.cells]);
    const grid = rows.map(() => []);
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        while (grid[y][x]) x += 1;
        for (let down = 0; down < Math.min(cell.rowSpan || rows.length, rows.length - y); down += 1) {
          for (let along = 0; along < Math.min(cell.colSpan, 100); along += 1) grid[y + down][x + along] ??= cell;
        }
      }
    });
    return { table, rows, cells, grid, role: table.getAttribute("role"), width: Math.max(0, ...grid.map((row) => row.length)) };
  }

  function ofOne(one) {
    const { table, cells } = one;
    if (table.closest("[aria-hidden=true]") || !cells.length) return [];
    if (/^(presentation|none)$/.test(one.role)) return forLayout(one);
    if (/^(grid|treegrid)$/.test(one.role) || cells.some((cell) => cell.matches("[role=gridcell]"))) return [];
    return [...idle(one), ...judged(one)];
  }

  function judged(one) {
    const { table } = one;
    const outer = table.parentElement.closest("table");
    const ruled = outer && [...outer.querySelectorAll("th")].some((cell) => cell.closest("table") === outer);
    if (outer && !/^(presentation|none)$/.test(outer.getAttribute("role"))) return ruled && table.querySelector("td") ? [about(table, { kind: "nested" })] : [];
    if (isLayout(one)) return [about(table, { kind: "layout" })];
    if (headedLayout(one)) return [about(table, { kind: "headed-layout" })];
    return isData(one) ? [...headers(one), ...cellsOf(one), ...stacked(one), ...titled(one)] : [];
  }

  function forLayout({ table, cells, role, ...one }) {
    const own = (wanted) => [...table.querySelectorAll(wanted)].find((element) => element.closest("table") === table);
    const marks = [["th", "<th>"], ["caption", "<caption>"], ["[scope]", "scope"]];
    const what = marks.filter(([wanted]) => own(wanted)).map(([, name]) => name);
    if (table.getAttribute("summary")?.trim()) what.push("summary");
    if (what.length) return [about(table, { kind: "both", role, what: what.join(", ") })];
    const plain = { table, cells, role: null, ...one };
    return isData(plain) && bordered(plain) && plain.rows.length > 2 && plain.width > 1 ? [about(table, { kind: "silenced", role, unsure: !highlighted(plain) && !figures(plain) })] : [];
  }

  // Short words and figures in at least two rows and two columns.
  function isData(one) {
    const { rows, width, cells, table } = one;
    if (/^(presentation|none)$/.test(one.role) || rows.length < 2 || width < 2 || table.querySelector("table")) return false;
    const filled = cells.filter((cell) => cell.textContent.trim());
    if (filled.length < 4 || filled.length < cells.length / 3) return false;
    if (table.querySelector("th, caption, thead, [scope]")) return true;
    const counts = filled.map((cell) => words(cell.textContent).length);
    const heavy = cells.some((cell) => cell.querySelector("h1, h2, h3, form, nav, ul, article, section, input:not([type=checkbox]), select, textarea"));
    return !heavy && counts.reduce((sum, count) => sum + count, 0) / counts.length <= 12;
  }

  // What makes up a page: parts of it, beside each other.
  function isLayout({ table, rows, width, cells }) {
    if (table.querySelector("th, caption, thead, [scope]")) return false;
    if (cells.some((cell) => cell.querySelector("nav, form, main, header, footer, h1, table"))) return true;
    const long = cells.filter((cell) => words(cell.textContent).length > 40 || cell.querySelector("p + p, ul, h2, h3"));
    const fields = cells.filter((cell) => cell.querySelector("input:not([type=checkbox], [type=hidden]), select, textarea"));
    return (long.length > 1 && long.length >= cells.length / 3) || (long.length > 0 && rows.length === 1 && width > 1) || (fields.length > 1 && width < 4);
  }

  // One row in which a header is a picture or a part of the page, beside another part.
  function headedLayout({ table, rows, cells }) {
    const heads = cells.filter((cell) => cell.localName === "th");
    if (rows.length !== 1 || !heads.length || cells.length < 2 || table.caption) return false;
    const parts = cells.some((cell) => cell.localName === "td" && cell.querySelector("p + p, ul, ol, h1, h2, h3, h4, form, nav") || words(cell.textContent).length > 25);
    return parts && heads.every((cell) => !cell.textContent.trim() || cell.querySelector("p, h1, h2, h3, h4, ul, ol"));
  }

  // A name of the table, as a row of one cell above its headers.
  function titled({ table, rows, width }) {
    const [first, second] = rows;
    if (table.caption || rows.length < 4 || width < 2 || first.cells.length !== 1 || first.cells[0].colSpan < width) return [];
    const [cell] = first.cells;
    const count = words(cell.textContent).length;
    const heads = [...second.cells].filter((other) => other.localName === "th").length;
    if (cell.localName !== "td" || !count || count > 12 || heads < 2 || heads < second.cells.length - 1 || cell.querySelector("a, button, input, select, img")) return [];
    return [about(cell, { kind: "titled", said: cell.textContent.trim().slice(0, 60) })];
  }

  // Lines in a cell that go with the lines of the next one: rows that only the eye sees.
  function stacked({ rows, table }) {
    for (const row of rows) {
      const cells = [...row.cells].map((cell) => (cell.querySelector("br") ? brokenLines(cell).map(({ text }) => text).filter(Boolean) : []));
      const full = cells.filter((lines) => lines.length > 2 && lines.every((text) => words(text).length <= 6));
      const even = full.filter((lines) => lines.length === full[0].length);
      if (even.length < 2 || even.length < full.length) continue;
      const amounts = even.some((lines) => lines.every((text) => /^[€$£]?\s?\d/.test(text)));
      const named = even.some((lines) => lines.every((text) => /^\p{L}/u.test(text) && !/\d/.test(text)));
      if ((amounts && named) || full[0].length > 3) return [about(table, { kind: "stacked", count: full[0].length, unsure: !(amounts && named) })];
    }
    return [];
  }

  function headers(one) {
    const { table, cells, rows, width } = one;
    const isHeader = (cell) => cell.localName === "th" || /^(columnheader|rowheader)$/.test(cell.getAttribute("role"));
    if (cells.every(isHeader)) return rows.length > 1 ? [about(table, { kind: "only-headers" })] : [];
    if (cells.some(isHeader) || cells.some((cell) => cell.matches("td[headers]"))) return wrongScope(one) ?? complex(one) ?? highlighted(one, isHeader) ?? [];
    const fake = highlighted(one);
    if (fake) return fake;
    const sure = bordered(one) && (rows.length > 2 || width > 2);
    return sure || rows.length * width >= 6 ? [about(table, { kind: "headless", unsure: !sure })] : [];
  }

  // Headers of nothing: no cell in their column, nor in their row, is told with them. A header of a
  // row is a cell too of what stands above it.
  function idle({ table, cells, grid }) {
    if (!cells.some((cell) => cell.localName === "td") || !cells.some((cell) => cell.localName === "th")) return [];
    const named = new Set(cells.flatMap((cell) => (cell.headers ?? "").split(/\s+/)));
    const places = new Map(cells.map((cell) => [cell, []]));
    grid.forEach((row, y) => row.forEach((cell, x) => places.get(cell)?.push([row, x, y])));
    const rowsOfData = grid.map((row) => row.some((cell) => cell?.localName === "td"));
    const counts = (cell, head, y) => cell && cell !== head && (cell.localName === "td" || rowsOfData[y]) && !cell.hasAttribute("headers");
    const along = (head, row, x) => !/^col/.test(head.scope) && row.some((cell, at) => cell?.localName === "td" && (at > x || !isBlank(cell)) && counts(cell, head));
    const down = (head, x, y) => !/^row/.test(head.scope) && grid.some((row, at) => at !== y && counts(row[x], head, at));
    const told = (head) => named.has(head.id || null) || places.get(head).some(([row, x, y]) => down(head, x, y) || along(head, row, x));
    const head = cells.find((cell) => cell.localName === "th" && !cell.hasAttribute("role") && cell.textContent.trim() && !told(cell));
    return head ? [about(head, { kind: "idle", said: head.textContent.trim().slice(0, 60) })] : [];
  }

  // The first row, or the first column, bold or on a ground of its own, where the others are not.
  function highlighted(one, isHeader = () => false) {
    const { table, rows, grid, width } = one;
    const some = rows.flatMap((row) => [...row.cells]).some(isHeader);
    const row = new Set(grid[0]);
    const column = new Set(grid.map((cells) => cells[0]).filter(Boolean));
    const rest = rows.flatMap((line) => [...line.cells]).filter((cell) => !row.has(cell) && !column.has(cell));
    const stands = (set, of) => {
      const cells = [...set].filter((cell) => cell.textContent.trim() && !(set === column && row.has(cell)));
      return cells.length > 1 && !cells.some(isHeader) && cells.every((cell) => of(cell)) && rest.filter((cell) => cell.textContent.trim()).every((cell) => !of(cell));
    };
    const firstRow = row.size > 1 && rest.length > 0 && (stands(row, bold) || (!some && stands(row, grounded)));
    const firstColumn = rows.length > 2 && width > 1 && rest.length > 0 && !some && stands(column, bold);
    return firstRow || firstColumn ? [about(table, { kind: "painted" })] : null;
  }

  function bold(cell) {
    const deepest = firstText(cell);
    return Boolean(deepest) && Number(getComputedStyle(deepest).fontWeight) >= 600;
  }

  function firstText(cell) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) return node.parentElement;
    return null;
  }

  function grounded(cell) {
    const row = cell.parentElement;
    return [cell, row, row.parentElement].some((at) => painted(getComputedStyle(at).backgroundColor) && getComputedStyle(at).backgroundColor !== "rgb(255, 255, 255)");
  }

  // What heads its row says that it heads a column, or the other way round; in row after row, or all
  // along the first one.
  function wrongScope({ table, rows, grid }) {
    if (rows.length < 3 || table.querySelector("[headers]")) return null;
    const plain = (cell) => cell.colSpan === 1 && cell.rowSpan === 1 && cell.textContent.trim();
    const rest = (row) => [...row.cells].slice(1);
    const own = rows.slice(1).filter((row) => rest(row).length && rest(row).every((cell) => cell.localName === "td") && row.cells[0].matches("th[scope=col]") && plain(row.cells[0]));
    if (own.length > 1) return [about(own[0].cells[0], { kind: "wrong-scope", scope: "row", wrong: "col" })];
    const top = [...rows[0].cells];
    const below = grid.slice(1).every((line) => line.slice(1).every((cell) => cell?.localName === "td"));
    const across = rest(rows[0]).length && rest(rows[0]).every((cell) => cell.matches("th[scope=row]") && plain(cell));
    return across && below && grid[0].length > 2 ? [about(top[1], { kind: "wrong-scope", scope: "col", wrong: "row" })] : null;
  }

  // Headers over several columns, or in more than one row, ask to be told what they are over.
  function complex({ table, cells, grid, rows }) {
    const heads = cells.filter((cell) => cell.localName === "th" && cell.textContent.trim());
    const told = heads.every((cell) => cell.scope || cell.id) && (heads.every((cell) => cell.scope) || cells.some((cell) => cell.headers || cell.hasAttribute("headers")));
    if (told || cells.some((cell) => cell.hasAttribute("headers"))) return null;
    const wide = heads.some((cell) => (cell.colSpan > 1 || cell.rowSpan > 1) && cell.colSpan < grid[0].length && !cell.scope);
    const headRows = rows.filter((row) => [...row.cells].every((cell) => cell.localName === "th") && row.cells.length > 1);
    if (wide || headRows.length > 1) return [about(table, { kind: "scope", unsure: !(wide && headRows.length > 1) && !(wide && rows.length > 3) })];
    const inner = heads.some((cell) => !cell.scope && grid.slice(1).some((row) => row.indexOf(cell) > 0));
    const ways = heads.some((cell) => grid[0].includes(cell) && cell !== grid[0][0]) && heads.some((cell) => grid.slice(1).some((row) => row[0] === cell));
    return inner || (ways && heads.every((cell) => !cell.scope) && rows.length > 2) ? [about(table, { kind: "crossed" })] : null;
  }

  function cellsOf({ table, grid, cells, rows, width }) {
    const found = [];
    if (new Set(grid.map((row) => row.length)).size > 1) found.push(about(table, { kind: "uneven" }));
    const blank = cells.filter((cell) => cell.localName === "td" && isBlank(cell) && !(grid[0][0] === cell));
    const lines = grid.some((row) => row.every((cell) => cell && isBlank(cell))) || grid[0].some((_, x) => rows.length > 1 && grid.every((row) => row[x] && isBlank(row[x])));
    if (lines || (blank.length > 2 && blank.length > rows.length * width / 4)) found.push(about(table, { kind: "hollow", count: blank.length }));
    return found;
  }

  function isBlank(cell) {
    return !cell.textContent.replace(/\u00a0/g, " ").trim() && !cell.querySelector("img, svg, input, button, select, textarea, [aria-label], i, canvas, meter, progress");
  }

  function bordered({ table, cells }) {
    if (Number(table.getAttribute("border")) > 0) return true;
    const lined = (element) => {
      const style = getComputedStyle(element);
      return ["Top", "Bottom", "Left", "Right"].some((side) => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none" && painted(style[`border${side}Color`]));
    };
    return cells.slice(0, 6).some((cell) => lined(cell) || lined(cell.parentElement) || grounded(cell));
  }

  function figures({ cells }) {
    return cells.filter((cell) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell.textContent.trim())).length >= cells.length / 3;
  }

  function captions() {
    if (data.length < 2) return [];
    const nameless = data.filter(({ table }) => !table.caption && !table.matches("[aria-label], [aria-labelledby], [title], [summary]") && !headed(table));
    return nameless.map(({ table }) => about(table, { kind: "caption", count: data.length }));
  }

  // A heading, or a sentence that brings it in, just above it.
  function headed(table) {
    if (table.parentElement.closest("[role=region], [role=group], figure")?.matches("[aria-label], [aria-labelledby], figure")) return true;
    for (let at = table; at && at !== document.body && !at.matches("main"); at = at.parentElement) {
      const before = at.previousElementSibling;
      if (before) return before.matches("h1, h2, h3, h4, h5, h6, hgroup, [role=heading], summary, legend, p") || Boolean(before.querySelector("h1, h2, h3, h4, h5, h6, p:last-child"));
    }
    return false;
  }

  // Rows of <div> with as many short words in each, right under each other.
  function drawn() {
    const rowsOf = (element) => [...element.children].filter((row) => row.children.length > 2 && isRow(row));
    const places = shown.filter((element) => element.children.length > 2 && !element.closest("table, ul, ol, dl, nav, form, svg, [role=table], [role=grid], [role=treegrid], [role=list], [aria-hidden=true], a, button, header, footer, [role=group]"));
    return places.map((element) => ({ element, rows: rowsOf(element) }))
      .filter(({ element, rows }) => rows.length > 2 && rows.length >= element.children.length - 1 && aligned(rows))
      .map(({ element, rows }) => about(element, { kind: "drawn", rows: rows.length }));
  }

  function isRow(row) {
    const cells = [...row.children];
    const short = cells.every((cell) => cell.matches("div, span, p, b, strong") && words(cell.textContent).length <= 8 && !cell.querySelector("img, h1, h2, h3, h4, h5, h6, p, input, select, button, ul"));
    return row.matches("div, p, section") && short && cells.filter((cell) => cell.textContent.trim()).length > 2;
  }

  function aligned(rows) {
    const edges = rows.map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const first = edges[0];
    return edges.every((own) => own.length === first.length && own.every((left, index) => Math.abs(left - first[index]) < 4)) && first.every((left, index) => !index || left > first[index - 1]);
  }

  // Lines of a <pre>, or with hard spaces, with words at the same places.
  function typed() {
    const found = [];
    for (const element of shown.filter((at) => at.matches("pre") && !at.querySelector("code, kbd, samp, var, span[class]") && !at.closest("code, [class*=highlight], [class*=code]"))) {
      if (inColumns(element.textContent.replace(/\t/g, "   ").split("\n"))) found.push(about(element, { kind: "typed" }));
    }
    for (const { element, text } of page.passages) {
      if (!/\u00a0[\u00a0 ]{2,}\S/.test(element.textContent) || !element.querySelector("br") || !text) continue;
      const lines = brokenLines(element).map((line) => line.text.split(/[\u00a0 ]{3,}/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length);
      if (lines.filter((count) => count > 1).length > 2) found.push(about(element, { kind: "typed" }));
    }
    return found;
  }

  function inColumns(lines) {
    const starts = lines.filter((line) => line.trim() && !/^[\s|+=-]+$/.test(line))
      .map((line) => [...line.matchAll(/(?<=^|\s{2,}|\|\s*)[\p{L}\p{N}€$]/gu)].map(({ index }) => index));
    const wide = starts.filter((places) => places.length > 1);
    const code = /[{};<>]|=>|^\s*(\$|#|import|def|function|var|const|let)\b/m.test(lines.join("\n"));
    const together = wide.filter((places) => places.length === wide[0].length);
    return !code && wide.length > 2 && wide.length >= starts.length * 0.7 && together.length >= wide.length * 0.7;
  }
}
