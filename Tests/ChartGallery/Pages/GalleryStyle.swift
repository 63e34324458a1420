/// The style sheet of every page; the drawings bring their own looks.
enum GalleryStyle {
  static let text = """
    :root { --ground: #fff; --text: #1b1f24; --quiet: #57606a; --line: #d0d5da; --link: #0b4f8a }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #14181d; --text: #f0f3f6; --quiet: #b4bec8; --line: #3a434d; --link: #8ec5f5 }
    }
    * { box-sizing: border-box }
    body {
      margin: 0 auto; padding: 0 1rem 3rem; max-width: 60rem; background: var(--ground); color: var(--text);
      font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif
    }
    a { color: var(--link) }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
    .skip { position: absolute; left: -100rem }
    .skip:focus { left: 1rem; top: 0; padding: .5rem 1rem; background: var(--ground) }
    h1 { margin: 1.5rem 0 .5rem; font-size: 1.9rem; line-height: 1.2 }
    h2 { margin: 2.5rem 0 .75rem; font-size: 1.3rem; line-height: 1.25 }
    h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0; padding: 0; list-style: none }
    figure { margin: 0; max-width: fit-content; border: 1px solid var(--line) }
    svg { display: block; max-width: 100%; height: auto }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet) }
    """
}
