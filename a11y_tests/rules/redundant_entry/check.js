(page) => {
  const AGAIN = /\b(bevestig|bevestiging|herhaal|herhaling|nogmaals|opnieuw|controle|confirm|confirmation|repeat|re enter|reenter|re type|retype|again|verify)\b/;
  const WHAT = /\b(e ?mail|e ?mail ?adres|telefoonnummer|telefoon|mobiel|phone|iban|rekeningnummer|account number|naam|name|postcode|bsn|geboortedatum|date of birth|adres|address)\b/;
  const ADDRESS = /^(straat|straatnaam|adres|postcode|street|street address|address|address line 1|postal code|zip code|zip|postcode zip)$/;
  const KINDS = /factu|billing|invoice|bezorg|aflever|verzend|shipping|delivery|postadres|woonadres|correspond|mailing|home address/i;
  const SAME = /zelfde|gelijk aan|overnemen|kopieer|same as|same address|is the same|copy|use my|gebruik mijn|afwijkend|ander adres|different/i;

  const forms = new Map();
  for (const field of page.fields.filter((field) => field.matches("input:not([type=password], [type=radio], [type=checkbox])") && !field.matches("[readonly], :disabled"))) {
    const form = field.closest("form");
    const label = bare(labelsOf(field).map(shownText)[0] ?? page.name(field));
    if (form && label) forms.set(form, [...(forms.get(form) ?? []), { field, label }]);
  }
  return [...forms].flatMap(([form, fields]) => [...again(fields), ...addresses(form, fields)]);

  function again(fields) {
    return fields.flatMap(({ field, label }, at) => {
      const what = AGAIN.test(label) && label.match(WHAT)?.[0];
      const before = what && fields.slice(0, at).some((other) => !AGAIN.test(other.label) && other.label.match(WHAT)?.[0]?.slice(0, 4) === what.slice(0, 4));
      // Filled in already, it asks nothing.
      return before && !field.value ? [about(field, { kind: "again", text: page.name(field) })] : [];
    });
  }

  function addresses(form, fields) {
    const asked = fields.filter(({ label }) => ADDRESS.test(label));
    const twice = asked.find(({ field, label }, at) => !field.value && asked.slice(0, at).some((other) => other.label === label && part(other.field) !== part(field)));
    if (!twice || SAME.test(shownText(form))) return [];
    const headings = [...form.querySelectorAll("legend, h1, h2, h3, h4, h5, h6, [role=heading]")].map((heading) => shownText(heading)).filter((text) => KINDS.test(text));
    return headings.length > 1 ? [about(twice.field, { kind: "address", text: headings.join(", ").slice(0, 100) })] : [];
  }

  // What it stands below: a legend or a heading.
  function part(field) {
    const headings = [...field.form.querySelectorAll("legend, h1, h2, h3, h4, h5, h6, [role=heading]")];
    return headings.filter((heading) => heading.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
  }
}
