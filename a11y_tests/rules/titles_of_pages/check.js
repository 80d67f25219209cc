// What a page calls itself, and enough of what it says to know it from another.
(page) => {
  const main = document.querySelector("main, [role=main]") ?? document.body;
  const words = (main?.textContent ?? "").replace(/\s+/g, " ").trim();
  const heading = page.shown.find((element) => element.matches("h1, [role=heading][aria-level='1']"));
  return {
    title: document.title.replace(/\s+/g, " ").trim(),
    heading: heading?.textContent.replace(/\s+/g, " ").trim().slice(0, 100) ?? "",
    words: words.slice(0, 300),
    invalid: page.elements.some((element) => element.matches("[aria-invalid=true]")),
  };
}
