// Examples in fields that are too pale to read; one that is not to be seen at all stands for a label.
() => {
  const found = [];
  for (const field of elements()) {
    if (!field.placeholder?.trim() || field.value || field.matches(":disabled") || !visible(field)) continue;
    const style = getComputedStyle(field, "::placeholder");
    const [under, [red, green, blue, cover]] = [ground(field), rgba(style.color)];
    const shows = cover * style.opacity * getComputedStyle(field).opacity;
    if (!under || shows < 0.05) continue;
    const has = contrast([red, green, blue, shows], under);
    if (has < asked(style)) found.push(about(field, { kind: "placeholder", ratio: has.toFixed(1) }));
  }
  return found;
}
