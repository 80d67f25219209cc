// Which of the things that are built in, and that every rule relies on, no longer does what it must:
// a page that replaced it would pass unseen. Empty when all is sound.
() => {
  const list = [3, 1, 2];
  const tries = {
    "Array.prototype.map": () => list.map((n) => n + 1).join() === "4,2,3",
    "Array.prototype.filter": () => list.filter((n) => n > 1).length === 2,
    "Array.prototype.flatMap": () => list.flatMap((n) => [n, n]).length === 6,
    "Array.prototype.forEach": () => { let sum = 0; list.forEach((n) => { sum += n; }); return sum === 6; },
    "Array.prototype.reduce": () => list.reduce((sum, n) => sum + n, 0) === 6,
    "Array.prototype.some": () => list.some((n) => n === 2) && !list.some((n) => n === 9),
    "Array.prototype.includes": () => list.includes(2) && !list.includes(9),
    "Array.prototype.push": () => { const more = []; more.push(1); return more.length === 1; },
    "Array.from": () => Array.from(new Set(list)).length === 3,
    Map: () => new Map([[1, 2]]).get(1) === 2,
    "Object.keys": () => Object.keys({ a: 1, b: 2 }).join() === "a,b",
    "Object.entries": () => Object.entries({ a: 1 })[0][1] === 1,
    "Object.prototype": () => { for (const name in {}) return !name; return true; },
    "String.prototype": () => " a b ".trim().replace(/a/, "c").split(" ").join("") === "cb",
    "document.querySelectorAll": () => document.querySelectorAll("html").length === 1,
    "document.querySelector": () => document.querySelector("html") === document.documentElement,
    getComputedStyle: () => typeof getComputedStyle(document.documentElement).display === "string",
    matchMedia: () => matchMedia("(min-width: 0)").matches,
  };
  for (const name in tries) {
    try {
      if (!tries[name]()) return name;
    } catch {
      return name;
    }
  }
  return "";
}
