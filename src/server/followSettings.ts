import {
  type Connection,
  DidChangeConfigurationNotification,
  Emitter,
  type Event,
  type InitializeParams,
} from 'vscode-languageserver';
import { defaultSettings, type Settings, toSettings } from './settings';

export interface SettingsChange {
  readonly before: Settings;
  readonly now: Settings;
}

export interface FollowedSettings {
  readonly current: () => Settings;
  /** Fires only when something did change. */
  readonly onDidChange: Event<SettingsChange>;
}

/**
 * The client's settings, asked for once and again whenever it says they changed; the defaults until then. A client that
 * does not answer keeps those it had, which goes to its log.
 */
export function followSettings(connection: Connection, { capabilities }: InitializeParams): FollowedSettings {
  const changed = new Emitter<SettingsChange>();
  let current = defaultSettings;
  let asked = 0;
  const read = async (): Promise<void> => {
    const question = ++asked;
    const now = toSettings(await connection.workspace.getConfiguration('policyAnnotator'));
    if (question !== asked || isSame(current, now)) return; // answers may overtake each other; the last question counts
    const before = current;
    current = now;
    changed.fire({ before, now });
  };
  const report = (error: unknown): void => {
    connection.console.warn(`settings: ${String(error)}`);
  };
  const readOrReport = (): void => {
    read().catch(report);
  };
  if (capabilities.workspace?.configuration === true) {
    connection.onInitialized(() => {
      if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true)
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: 'policyAnnotator' })
          .catch(report); // a client may refuse what it promised; its settings are then read only once
      readOrReport();
    });
    connection.onDidChangeConfiguration(readOrReport);
  }
  return { current: () => current, onDidChange: changed.event };
}

/** Whether two settings, or parts of them, say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
