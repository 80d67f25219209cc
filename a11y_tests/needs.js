// Which of these selectors match something on the page; an empty one matches every page.
(selectors) => {
  const there = elements();
  return selectors.map((wanted) => !wanted || there.some((element) => element.matches(wanted)));
}
