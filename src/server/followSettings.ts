import {
  type Connection,
  DidChangeConfigurationNotification,
  Emitter,
  type Event,
  type InitializeParams,
} from 'vscode-languageserver';
import { defaultSettings, type Settings, toSettings } from './settings';

export interface FollowedSettings {
  readonly current: () => Settings;
  /** Fires only when something did change. */
  readonly onDidChange: Event<Settings>;
}

/** The client's settings, asked for once and again whenever it says they changed; the defaults until then. */
export function followSettings(connection: Connection, { capabilities }: InitializeParams): FollowedSettings {
  const changed = new Emitter<Settings>();
  let current = defaultSettings;
  const read = async (): Promise<void> => {
    const next = toSettings(await connection.workspace.getConfiguration('policyAnnotator'));
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    changed.fire(next);
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
