import { SymbolKind } from 'vscode-languageserver';
import type { OwnNames } from '../core/entities/ownNames';
import type { Entity, EntityType } from '../core/model/entity';
import type { Analyses } from './analyses';
import { FolderNames } from './folderNames';
import type { FolderReport, FolderReports } from './folderReports';
import type { NameLists } from './nameLists';
import type { ReportAnalyser } from './reportAnalyser';

/** The nearest that the editor's symbols have. */
const kinds: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Object,
  place: SymbolKind.Namespace,
  organization: SymbolKind.Class,
  facility: SymbolKind.Struct,
  document: SymbolKind.File,
  meeting: SymbolKind.Event,
  program: SymbolKind.Property,
  time: SymbolKind.Constant,
};

/** The names of the open folders: of a report that is open as the person has it before them, of others as their files stand. */
export function createFolderNames(
  reports: FolderReports,
  analyses: Analyses,
  analyser: ReportAnalyser,
  nameLists: NameLists,
): FolderNames {
  const read = new WeakMap<FolderReport, { readonly own: OwnNames; readonly names: readonly Entity[] }>();
  const inFile = (report: FolderReport): readonly Entity[] => {
    const own = nameLists.namesFor(report.uri);
    const known = read.get(report);
    if (known?.own === own) return known.names;
    const names = analyser.findNames(report.text, own);
    read.set(report, { own, names });
    return names;
  };
  const findNames = async (report: FolderReport): Promise<readonly Entity[]> => {
    const open = await analyses.of(report.uri);
    return open?.text === report.text ? open.report.entities : inFile(report);
  };
  return new FolderNames({ reports, kinds, clean: analyser.clean, findNames });
}
