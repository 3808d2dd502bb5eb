/** A past statement to choose: why it is like the draft stands below its title, beside which a long title would leave no room for it. */
export function pastRow({ title, why }: { readonly title: string; readonly why: readonly string[] }, path: string): { readonly label: string; readonly detail: string } {
  return { label: title, detail: [...(why.length > 0 ? [why.join(', ')] : []), path].join(' · ') };
}
