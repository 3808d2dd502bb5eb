/** The little of the network that fetching needs. On the command line it is Node's; a browser has none that can be told where to connect to. */
export interface Net {
  /**
   * The addresses that a host's name stands for.
   * @throws where there are none; the error's `code` may say why
   */
  addressesOf(host: string): Promise<readonly string[]>;
  /**
   * Sends one GET request and waits for the head of its answer.
   * @param address the IP address that is connected to, whatever the host's name stands for by now
   * @throws where there is no answer, or when `signal` is aborted
   */
  get(url: URL, address: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  /** Value of a header, its name in lower case. */
  header(name: string): string | undefined;
  /** The answer's body, as it comes in. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives up what has not come in. */
  close(): void;
}
