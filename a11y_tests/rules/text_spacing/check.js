(page) => {
  const before = laidOut(page.texts);
  const back = standing();
  const plain = styled(`
    * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  try {
    settle();
    const after = laidOut();
    const found = [];
    for (const [node, { item, lost, over }] of after) {
      const was = before.get(node);
      if (!was) continue;
      if (lost > was.lost + 0.02) found.push(about(item.element, { kind: "cut" }));
      else if ([...over].some((other) => !was.over.has(other))) found.push(about(item.element, { kind: "over" }));
    }
    return found;
  } finally {
    plain();
    back();
  }
}
