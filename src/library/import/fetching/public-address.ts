import ipaddr from 'ipaddr.js';

/** Names that stand for machines of a house or for this one. Source: RFC 6761, RFC 6762, RFC 8375, ICANN's "internal". */
const ownNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/i;

/** RFC 4291 and IANA's registry of global unicast assignments. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** A host of an address without brackets and the dot at its end. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
}

/**
 * Whether an IP address is one of the public internet: not this machine's, not of a private or shared network, link, multicast
 * or documentation, nor one of those in the clothes of IPv6 (mapped, translated, tunnelled).
 * Source: IANA's registries of special-purpose addresses, as ipaddr.js has them.
 */
export function isPublicAddress(written: string): boolean {
  // A zone ("%eth0") belongs to a link.
  if (!ipaddr.isValid(written) || written.includes('%')) return false;
  const address = ipaddr.process(written);
  if (address.range() !== 'unicast') return false;
  // Of IPv6 nothing else has been given out: "::127.0.0.1" and its like are none of the internet's.
  return !(address instanceof ipaddr.IPv6) || address.match(globalUnicast);
}

/** Whether a host may be asked for: a name with a dot that no house uses for its own machines, or a public IP address. */
export function mayBeAsked(host: string): boolean {
  if (ipaddr.isValid(host)) return isPublicAddress(host);
  return host.includes('.') && !ownNames.test(host);
}
