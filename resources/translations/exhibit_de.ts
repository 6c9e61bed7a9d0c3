<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Not mentioned: %1</source>
        <translation>Nicht erwähnt: %1</translation>
    </message>
    <message>
        <source>Line %1, %2, %3</source>
        <translation>Zeile %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4</source>
        <translation>%1, %2 %3 von %4</translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>1 claim</source>
        <translation>1 Behauptung</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 Behauptungen</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 Muster</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 Muster</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 Fehlschlag</translation>
    </message>
    <message>
        <source>%1 failures</source>
        <translation>%1 Fehlschläge</translation>
    </message>
    <message>
        <source>1 collection error</source>
        <translation>1 Sammelfehler</translation>
    </message>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 Sammelfehler</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 Signatur</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 Signaturen</translation>
    </message>
    <message>
        <source>1 gate</source>
        <translation>1 Gate</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>%1 Gates</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 Commits</translation>
    </message>
    <message>
        <source>1 next step</source>
        <translation>1 nächster Schritt</translation>
    </message>
    <message>
        <source>%1 next steps</source>
        <translation>%1 nächste Schritte</translation>
    </message>
    <message>
        <source>1 missing piece of evidence</source>
        <translation>1 fehlender Beleg</translation>
    </message>
    <message>
        <source>%1 missing pieces of evidence</source>
        <translation>%1 fehlende Belege</translation>
    </message>
    <message>
        <source>1 model call</source>
        <translation>1 Modellaufruf</translation>
    </message>
    <message>
        <source>%1 model calls</source>
        <translation>%1 Modellaufrufe</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 Eskalation</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 Eskalationen</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 Diagnose</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 Diagnosen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>nothing in the review</source>
        <translation>nichts im Review</translation>
    </message>
    <message>
        <source>%1, not collected in %2</source>
        <translation>%1, in %2 nicht eingesammelt</translation>
    </message>
    <message>
        <source>Gate of %1</source>
        <translation>Gate von %1</translation>
    </message>
    <message>
        <source>%1, fails in %2</source>
        <translation>%1, scheitert in %2</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Not in the pack: %1</source>
        <translation>Nicht im Paket: %1</translation>
    </message>
</context>
<context>
    <name>ClaimTables</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>1 executed run</source>
        <translation>1 ausgeführter Lauf</translation>
    </message>
    <message>
        <source>%1 executed runs</source>
        <translation>%1 ausgeführte Läufe</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fehlschlagend</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>exhibit [PACK…] [--rules DIR] [--baseline RUN[/PHASE]] [--at PLACE]
        [--lang LL] [--new-window]
    open the window, at a pointer, run, page or id; several files and folders are one pack;
    a window that has the pack open already is used
</source>
        <translation>exhibit [PACK…] [--rules DIR] [--baseline RUN[/PHASE]] [--at PLACE]
        [--lang LL] [--new-window]
    Fenster öffnen, bei einer Fundstelle, einem Lauf, einer Seite oder Kennung; mehrere Dateien und Ordner sind ein Paket;
    ein Fenster, in dem das Paket schon offen ist, wird genutzt
</translation>
    </message>
    <message>
        <source>exhibit review PACK… [--format md|html|pdf|json|sarif|csv|github|github-annotations|requests|in-toto]
        [--brief] [--for operator|maintainer|auditor] [--sections ID,…] [--paper a4|letter]
        [--table NAME] [-o FILE] [--baseline RUN[/PHASE]] [--rules DIR] [--decisions FILE]
        [--key FILE] [--lang LL]
        [--no-notes] [--no-dismissed] [--reviewer NAME] [--policy ID]
        [--fail-on decision|contradicted|new-failures|collection-errors|any]
    write the review with the kept decisions, or those of FILE; --fail-on may be given several times;
    several files and folders are one pack
exhibit review --verify REPORT PACK…
    write a report again and say whether it is the same
</source>
        <translation>exhibit review PACK… [--format md|html|pdf|json|sarif|csv|github|github-annotations|requests|in-toto]
        [--brief] [--for operator|maintainer|auditor] [--sections ID,…] [--paper a4|letter]
        [--table NAME] [-o FILE] [--baseline RUN[/PHASE]] [--rules DIR] [--decisions FILE]
        [--key FILE] [--lang LL]
        [--no-notes] [--no-dismissed] [--reviewer NAME] [--policy ID]
        [--fail-on decision|contradicted|new-failures|collection-errors|any]
    Review schreiben, mit den aufbewahrten Entscheidungen oder denen aus FILE; --fail-on darf mehrmals stehen;
    mehrere Dateien und Ordner sind ein Paket
exhibit review --verify REPORT PACK…
    Bericht noch einmal schreiben und sagen, ob es derselbe ist
</translation>
    </message>
    <message>
        <source>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    write the confirmed edits of documents as a patch for git apply; --all: what is proposed as well
</source>
        <translation>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    bestätigte Änderungen an Dokumenten als Patch für git apply schreiben; --all: auch das Vorgeschlagene
</translation>
    </message>
    <message>
        <source>exhibit audit DIR… [--format ndjson|csv|html] [--jobs N] [--policy ID] [--fail-on CONDITION] [--store]
        [-o FILE] [--key FILE] [--lang LL]
    review every pack, archive or session folder below the folders; what to read first stands in front;
    --store keeps the reviews, for the Packs page and exhibit compare
</source>
        <translation>exhibit audit DIR… [--format ndjson|csv|html] [--jobs N] [--policy ID] [--fail-on CONDITION] [--store]
        [-o FILE] [--key FILE] [--lang LL]
    jedes Paket, jedes Archiv und jeden Sitzungsordner unterhalb der Ordner prüfen; was zuerst zu lesen ist, steht vorn;
    --store bewahrt die Reviews auf, für die Seite „Pakete“ und exhibit compare
</translation>
    </message>
    <message>
        <source>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    make a pack of the work in a git repository: its history, documents, results and sessions of agents
</source>
        <translation>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    Paket aus der Arbeit in einem Git-Repository machen: Verlauf, Dokumente, Ergebnisse und Sitzungen von Agenten
</translation>
    </message>
    <message>
        <source>exhibit compare A B [--format md|json] [-o FILE]
    say what is gone, new, back again and changed from pack A to pack B
</source>
        <translation>exhibit compare A B [--format md|json] [-o FILE]
    sagen, was von Paket A zu Paket B weg, neu, wieder da und geändert ist
</translation>
    </message>
    <message>
        <source>exhibit index PACK [--stats] [--rules DIR]
    build or refresh the index; figures as JSON
</source>
        <translation>exhibit index PACK [--stats] [--rules DIR]
    Index aufbauen oder auffrischen; Kennzahlen als JSON
</translation>
    </message>
    <message>
        <source>exhibit forget PACK… [--decisions] [--dry-run]
    remove what is kept of a pack: index, unpacked archives, review, its place in
    the window; --decisions: what was decided as well
</source>
        <translation>exhibit forget PACK… [--decisions] [--dry-run]
    entfernen, was von einem Paket aufbewahrt ist: Index, entpackte Archive, Review, Platz
    im Fenster; --decisions: auch die Entscheidungen
</translation>
    </message>
    <message>
        <source>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    say where decisions and reviews are kept, or keep them elsewhere from now on
</source>
        <translation>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    sagen, wo Entscheidungen und Reviews aufbewahrt werden, oder sie künftig anderswo aufbewahren
</translation>
    </message>
    <message>
        <source>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    print path#Lline: text for every line that matches
</source>
        <translation>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    für jede passende Zeile path#Lline: text ausgeben
</translation>
    </message>
    <message>
        <source>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    hold every pointer, quotation and number of another review against the pack
</source>
        <translation>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    jede Fundstelle, jedes Zitat und jede Zahl eines anderen Reviews mit dem Paket vergleichen
</translation>
    </message>
    <message>
        <source>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    print which run of the recorded queue comes next, and its type
</source>
        <translation>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    ausgeben, welcher Lauf der aufgezeichneten Warteschlange als Nächstes kommt, und seine Art
</translation>
    </message>
    <message>
        <source>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    read with one query from the index, or from the database DB of the pack
</source>
        <translation>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    mit einer Abfrage aus dem Index lesen oder aus der Datenbank DB des Pakets
</translation>
    </message>
    <message>
        <source>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    render a page off screen, with the review to audit or at a place
</source>
        <translation>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    Seite ohne Bildschirm rendern, mit dem zu prüfenden Review oder an einer Stelle
</translation>
    </message>
    <message>
        <source>PACK is a folder, an archive or a file. Exit codes: 0 fine, 1 a --fail-on condition holds, 2 wrong usage or not available
yet, 3 the pack cannot be read, 4 the output cannot be written.
</source>
        <translation>PACK ist ein Ordner, ein Archiv oder eine Datei. Exit-Codes: 0 in Ordnung, 1 eine Bedingung von --fail-on trifft zu, 2 falsche Verwendung oder noch
nicht verfügbar, 3 das Paket ist nicht lesbar, 4 die Ausgabe ist nicht schreibbar.
</translation>
    </message>
    <message>
        <source>Exhibit: an inspector for the evidence that autonomous coding runs leave behind.
</source>
        <translation>Exhibit: ein Inspektor für die Belege, die autonome Programmierläufe hinterlassen.
</translation>
    </message>
    <message>
        <source>See exhibit --help.</source>
        <translation>Siehe exhibit --help.</translation>
    </message>
    <message>
        <source>reading is confined by: %1
</source>
        <translation>Lesen ist eingeschränkt durch: %1
</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use one of %2.</source>
        <translation>--format %1: dieses Format gibt es nicht. Möglich ist eines von %2.</translation>
    </message>
    <message>
        <source>--fail-on %1: there is no such condition. Use one of %2.</source>
        <translation>--fail-on %1: diese Bedingung gibt es nicht. Möglich ist eine von %2.</translation>
    </message>
    <message>
        <source>--jobs %1: name a number from 1 to %2.</source>
        <translation>--jobs %1: eine Zahl von 1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>folder of further rules</source>
        <translation>Ordner mit weiteren Regeln</translation>
    </message>
    <message>
        <source>public key whose signatures count</source>
        <translation>öffentlicher Schlüssel, dessen Signaturen zählen</translation>
    </message>
    <message>
        <source>packs at the same time</source>
        <translation>Pakete gleichzeitig</translation>
    </message>
    <message>
        <source>policy that decides about the work</source>
        <translation>Richtlinie, die über die Arbeit entscheidet</translation>
    </message>
    <message>
        <source>keep the reviews, for history and comparison</source>
        <translation>Reviews aufbewahren, für Verlauf und Vergleich</translation>
    </message>
    <message>
        <source>file to write; - for standard output</source>
        <translation>zu schreibende Datei; - für die Standardausgabe</translation>
    </message>
    <message>
        <source>--store: %1</source>
        <translation>--store: %1</translation>
    </message>
    <message>
        <source>folder to write, which is not there yet</source>
        <translation>zu schreibender Ordner, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>revision that the work began from</source>
        <translation>Revision, von der die Arbeit ausging</translation>
    </message>
    <message>
        <source>record of a coding agent, or a folder of them</source>
        <translation>Aufzeichnung eines Coding-Agenten oder ein Ordner davon</translation>
    </message>
    <message>
        <source>folder of unpacked artifacts of CI</source>
        <translation>Ordner mit entpackten CI-Artefakten</translation>
    </message>
    <message>
        <source>replace credentials by ***</source>
        <translation>Zugangsdaten durch *** ersetzen</translation>
    </message>
    <message>
        <source>only say what would be collected</source>
        <translation>nur sagen, was gesammelt würde</translation>
    </message>
    <message>
        <source>own rules beside the built-in ones</source>
        <translation>eigene Regeln neben den eingebauten</translation>
    </message>
    <message>
        <source>[REPOSITORY]</source>
        <translation>[REPOSITORY]</translation>
    </message>
    <message>
        <source>collect: name the folder to write with -o, or use --dry-run.</source>
        <translation>collect: den zu schreibenden Ordner mit -o angeben oder --dry-run verwenden.</translation>
    </message>
    <message>
        <source># Files: %1; credentials masked: %2.</source>
        <translation># Dateien: %1; maskierte Zugangsdaten: %2.</translation>
    </message>
    <message>
        <source>claims that the evidence contradicts: %1, first %2</source>
        <translation>Behauptungen, denen die Belege widersprechen: %1, zuerst %2</translation>
    </message>
    <message>
        <source>in 1 run: %1</source>
        <translation>in 1 Lauf: %1</translation>
    </message>
    <message>
        <source>in %1 runs: %2</source>
        <translation>in %1 Läufen: %2</translation>
    </message>
    <message>
        <source>tests newly failing against %1: %2</source>
        <translation>neu fehlschlagende Tests gegenüber %1: %2</translation>
    </message>
    <message>
        <source>new collection errors against %1: %2</source>
        <translation>neue Sammelfehler gegenüber %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>collection errors: %1, %2</source>
        <translation>Sammelfehler: %1, %2</translation>
    </message>
    <message>
        <source>standard output: cannot be written (%1). Free the place or write elsewhere.</source>
        <translation>Standardausgabe: nicht schreibbar (%1). Platz schaffen oder anderswohin schreiben.</translation>
    </message>
    <message>
        <source>--lang %1: there is no such language. Use one of %2.</source>
        <translation>--lang %1: diese Sprache gibt es nicht. Möglich ist eine von %2.</translation>
    </message>
    <message>
        <source>--settle %1: there is no such conflict. Give ID=keep or ID=take:REVIEWER, as --conflicts lists them.</source>
        <translation>--settle %1: diesen Konflikt gibt es nicht. ID=keep oder ID=take:REVIEWER angeben, wie --conflicts sie auflistet.</translation>
    </message>
    <message>
        <source>--settle %1: what &quot;%2&quot; says stands already. Give ID=keep to keep it.</source>
        <translation>--settle %1: was „%2“ sagt, steht bereits. Mit ID=keep bleibt es so.</translation>
    </message>
    <message>
        <source>--settle %1: a reviewer &quot;%2&quot; says nothing otherwise about it. Those who do: %3.</source>
        <translation>--settle %1: eine Person „%2“ sagt nichts anderes darüber. Anderes sagen: %3.</translation>
    </message>
    <message>
        <source>write the kept decisions to a file</source>
        <translation>aufbewahrte Entscheidungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>merge the decisions of a file into the kept ones</source>
        <translation>Entscheidungen einer Datei in die aufbewahrten einfügen</translation>
    </message>
    <message>
        <source>list what reviewers say differently</source>
        <translation>auflisten, worüber Reviewer Verschiedenes sagen</translation>
    </message>
    <message>
        <source>keep what stands, or take what the reviewer says</source>
        <translation>behalten, was steht, oder nehmen, was der Reviewer sagt</translation>
    </message>
    <message>
        <source>decisions, notes and the chosen baseline as well</source>
        <translation>auch Entscheidungen, Notizen und die gewählte Baseline</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>nur sagen, was entfernt würde</translation>
    </message>
    <message>
        <source>%1: cannot be written. Check the permissions of that file.</source>
        <translation>%1: nicht schreibbar. Die Rechte dieser Datei prüfen.</translation>
    </message>
    <message>
        <source>it alone has the highest score, %1</source>
        <translation>er allein hat die höchste Punktzahl, %1</translation>
    </message>
    <message>
        <source>%1 points, as others have; its best phase is to make the most files, %2</source>
        <translation>%1 Punkte, wie andere auch; seine beste Phase soll die meisten Dateien erzeugen, %2</translation>
    </message>
    <message>
        <source>%1 points and a best phase of %2 files, as others have; its name sorts last</source>
        <translation>%1 Punkte und eine beste Phase mit %2 Dateien, wie andere auch; sein Name steht alphabetisch zuletzt</translation>
    </message>
    <message>
        <source>no phase scores, and most phases of one run, %1, wait in it</source>
        <translation>keine Phase erzielt Punkte, und die meisten Phasen eines Laufs, %1, warten in ihm</translation>
    </message>
    <message>
        <source>no phase scores, others have as many waiting, %1, and it is recorded first</source>
        <translation>keine Phase erzielt Punkte, in anderen warten ebenso viele, %1, und er ist zuerst aufgezeichnet</translation>
    </message>
    <message>
        <source>#   %1  %2: %3 (deliverables %4, category %5, complexity %6) %7</source>
        <translation>#   %1  %2: %3 (Liefergegenstände %4, Kategorie %5, Komplexität %6) %7</translation>
    </message>
    <message>
        <source>(not among the best that count)</source>
        <translation>(nicht unter den besten, die zählen)</translation>
    </message>
    <message>
        <source># Nothing queued.</source>
        <translation># Nichts in der Warteschlange.</translation>
    </message>
    <message>
        <source># Phases that wait: %1, in %2 runs. First is %3: %4.</source>
        <translation># Wartende Phasen: %1, in %2 Läufen. Zuerst kommt %3: %4.</translation>
    </message>
    <message>
        <source># %1  %2 (%3): waiting %4, scored %5</source>
        <translation># %1  %2 (%3): wartend %4, Punkte %5</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv or json.</source>
        <translation>--format %1: dieses Format gibt es nicht. Möglich: tsv oder json.</translation>
    </message>
    <message>
        <source>--scoring %1: there is no such scoring. Use one of %2.</source>
        <translation>--scoring %1: diese Wertung gibt es nicht. Möglich ist eine von %2.</translation>
    </message>
    <message>
        <source>tsv or json</source>
        <translation>tsv oder json</translation>
    </message>
    <message>
        <source>say how the order comes about</source>
        <translation>sagen, wie die Reihenfolge zustande kommt</translation>
    </message>
    <message>
        <source>type of the runs whose names match; may be repeated</source>
        <translation>Art der Läufe, deren Namen passen; wiederholbar</translation>
    </message>
    <message>
        <source>select or plan</source>
        <translation>select oder plan</translation>
    </message>
    <message>
        <source>next-run: nothing queued: no database of this pack has a phase that waits.</source>
        <translation>next-run: nichts in der Warteschlange: keine Datenbank dieses Pakets enthält eine wartende Phase.</translation>
    </message>
    <message>
        <source>run to compare with</source>
        <translation>Lauf für den Vergleich</translation>
    </message>
    <message>
        <source>language of what is written</source>
        <translation>Sprache dessen, was geschrieben wird</translation>
    </message>
    <message>
        <source>Usage: exhibit %1 %2 %3</source>
        <translation>Aufruf: exhibit %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>something is missing.</source>
        <translation>es fehlt etwas.</translation>
    </message>
    <message>
        <source>there are too many arguments.</source>
        <translation>zu viele Argumente.</translation>
    </message>
    <message>
        <source>what is proposed as well, unless it was dismissed</source>
        <translation>auch das Vorgeschlagene, sofern nicht verworfen</translation>
    </message>
    <message>
        <source>exported decisions instead of the kept ones</source>
        <translation>exportierte Entscheidungen statt der aufbewahrten</translation>
    </message>
    <message>
        <source>md or json</source>
        <translation>md oder json</translation>
    </message>
    <message>
        <source>file for a copy of the review with its pointers mended</source>
        <translation>Datei für eine Kopie des Reviews mit berichtigten Fundstellen</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use md or json.</source>
        <translation>--format %1: dieses Format gibt es nicht. Möglich: md oder json.</translation>
    </message>
    <message>
        <source>--policy %1: there is no such policy. Use one of %2.</source>
        <translation>--policy %1: diese Richtlinie gibt es nicht. Möglich ist eine von %2.</translation>
    </message>
    <message>
        <source>%1: the evidence could not be read again (%2); pointers that could not be checked: %3. Review the pack again when it can be read.</source>
        <translation>%1: die Belege konnten nicht erneut gelesen werden (%2); nicht prüfbare Fundstellen: %3. Das Review wiederholen, sobald sie lesbar sind.</translation>
    </message>
    <message>
        <source>%1: this pointer does not resolve (%2); pointers that do not: %3. Please report this.</source>
        <translation>%1: diese Fundstelle lässt sich nicht auflösen (%2); solche Fundstellen: %3. Bitte melden.</translation>
    </message>
    <message>
        <source>--for %1: there is no such reader. Use one of %2.</source>
        <translation>--for %1: diese Zielgruppe gibt es nicht. Möglich ist eine von %2.</translation>
    </message>
    <message>
        <source>--sections %1: there is no such section. Use some of %2.</source>
        <translation>--sections %1: diesen Abschnitt gibt es nicht. Möglich sind %2.</translation>
    </message>
    <message>
        <source>--paper %1: there is no such paper. Use a4 or letter.</source>
        <translation>--paper %1: dieses Papier gibt es nicht. Möglich: a4 oder letter.</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>whose sections</source>
        <translation>für wen die Abschnitte sind</translation>
    </message>
    <message>
        <source>sections in the order wanted</source>
        <translation>Abschnitte in gewünschter Reihenfolge</translation>
    </message>
    <message>
        <source>of pdf</source>
        <translation>für pdf</translation>
    </message>
    <message>
        <source>without what was noted beside decisions</source>
        <translation>ohne die Notizen zu Entscheidungen</translation>
    </message>
    <message>
        <source>without lists of what was dismissed</source>
        <translation>ohne Listen des Verworfenen</translation>
    </message>
    <message>
        <source>who answers for the review</source>
        <translation>wer das Review verantwortet</translation>
    </message>
    <message>
        <source>one table of csv</source>
        <translation>eine Tabelle von csv</translation>
    </message>
    <message>
        <source>report to hold against the pack</source>
        <translation>Bericht, der mit dem Paket verglichen wird</translation>
    </message>
    <message>
        <source>--table %1: there is no such table. Use one of %2.</source>
        <translation>--table %1: diese Tabelle gibt es nicht. Möglich ist eine von %2.</translation>
    </message>
    <message>
        <source>--format csv: there are several tables. Name a folder with -o, or one table with --table.</source>
        <translation>--format csv: es gibt mehrere Tabellen. Einen Ordner mit -o oder eine Tabelle mit --table angeben.</translation>
    </message>
    <message>
        <source>--verify %1: %2</source>
        <translation>--verify %1: %2</translation>
    </message>
    <message>
        <source>PACK…</source>
        <translation>PACK…</translation>
    </message>
    <message>
        <source>the kept decisions cannot be read: %1 Mend that file, or move it away.</source>
        <translation>die aufbewahrten Entscheidungen sind nicht lesbar: %1 Die Datei reparieren oder wegräumen.</translation>
    </message>
    <message>
        <source>%1: cannot be read any more. Check that it is still there.</source>
        <translation>%1: nicht mehr lesbar. Prüfen, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>%1: this is not a valid regular expression (%2). Mend the pattern, or leave out --regex to search for the text as it is.</source>
        <translation>%1: kein gültiger regulärer Ausdruck (%2). Das Suchmuster berichtigen oder --regex weglassen, um den Text wörtlich zu suchen.</translation>
    </message>
    <message>
        <source>the pattern is a regular expression</source>
        <translation>das Suchmuster ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>upper and lower case are the same</source>
        <translation>Groß- und Kleinschreibung gelten gleich</translation>
    </message>
    <message>
        <source>only files and bundle members of this kind</source>
        <translation>nur Dateien und Bündelteile dieser Art</translation>
    </message>
    <message>
        <source>print only how many lines match</source>
        <translation>nur ausgeben, wie viele Zeilen passen</translation>
    </message>
    <message>
        <source>--kind %1: there is no such kind. Use one of %2.</source>
        <translation>--kind %1: diese Art gibt es nicht. Möglich ist eine von %2.</translation>
    </message>
    <message>
        <source>sql: %1</source>
        <translation>sql: %1</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv, csv, json, table or md.</source>
        <translation>--format %1: dieses Format gibt es nicht. Möglich: tsv, csv, json, table oder md.</translation>
    </message>
    <message>
        <source>--limit %1: a number of rows is wanted, 0 for all.</source>
        <translation>--limit %1: eine Zeilenzahl ist nötig, 0 für alle.</translation>
    </message>
    <message>
        <source>--time %1: seconds are wanted, up to %2.</source>
        <translation>--time %1: Sekunden sind nötig, höchstens %2.</translation>
    </message>
    <message>
        <source>sql: these are the first %1 rows; there are more. Ask for them with --limit.</source>
        <translation>sql: dies sind die ersten %1 Zeilen; es gibt mehr. Sie kommen mit --limit.</translation>
    </message>
    <message>
        <source>The pack has none.</source>
        <translation>Das Paket hat keine.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Möglich ist eine von %1.</translation>
    </message>
    <message>
        <source>%1: several databases of the pack have this name. %2</source>
        <translation>%1: mehrere Datenbanken des Pakets heißen so. %2</translation>
    </message>
    <message>
        <source>%1: the pack has no such database. %2</source>
        <translation>%1: diese Datenbank gibt es im Paket nicht. %2</translation>
    </message>
    <message>
        <source>sql: the index of this pack could not be written. See exhibit index.</source>
        <translation>sql: der Index dieses Pakets konnte nicht geschrieben werden. Siehe exhibit index.</translation>
    </message>
    <message>
        <source>tsv, csv, json, table or md</source>
        <translation>tsv, csv, json, table oder md</translation>
    </message>
    <message>
        <source>most rows</source>
        <translation>höchste Zeilenzahl</translation>
    </message>
    <message>
        <source>most seconds</source>
        <translation>höchste Sekundenzahl</translation>
    </message>
    <message>
        <source>address of a PostgreSQL server, or sqlite</source>
        <translation>Adresse eines PostgreSQL-Servers oder sqlite</translation>
    </message>
    <message>
        <source>take decisions and reviews along</source>
        <translation>Entscheidungen und Reviews mitnehmen</translation>
    </message>
    <message>
        <source>your name as a reviewer; empty: not named</source>
        <translation>eigener Name als Reviewer; leer: nicht genannt</translation>
    </message>
    <message>
        <source>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    write the kept decisions as text that merges in git, or merge such a file into them
</source>
        <translation>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    aufbewahrte Entscheidungen als Text schreiben, der sich in git zusammenführen lässt, oder eine solche Datei in sie einfügen
</translation>
    </message>
    <message>
        <source>--settle %1: several say otherwise: %2. Name the one whose word is settled by it, ID=keep:REVIEWER.</source>
        <translation>--settle %1: mehrere sagen etwas anderes: %2. Nennen Sie den, dessen Wort damit geklärt ist: ID=keep:REVIEWER.</translation>
    </message>
    <message>
        <source>decisions: one of --export FILE, --import FILE, --conflicts and --settle ID=keep[:REVIEWER]|take:REVIEWER is needed. See exhibit --help.</source>
        <translation>decisions: eines von --export FILE, --import FILE, --conflicts und --settle ID=keep[:REVIEWER]|take:REVIEWER ist nötig. Siehe exhibit --help.</translation>
    </message>
</context>
<context>
    <name>CommitRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>changed in type</source>
        <translation>Typ geändert</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>With diff in the pack</source>
        <translation>Mit Diff im Paket</translation>
    </message>
    <message>
        <source>With names of files, without diff</source>
        <translation>Mit Dateinamen, ohne Diff</translation>
    </message>
    <message>
        <source>Listed without diff</source>
        <translation>Ohne Diff genannt</translation>
    </message>
</context>
<context>
    <name>DatabaseCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DatabaseObjects</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 of them cited</source>
        <translation>%1, %2 davon angeführt</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
</context>
<context>
    <name>DeltaRows</name>
    <message>
        <source>New failures</source>
        <translation>Neue Fehlschläge</translation>
    </message>
    <message>
        <source>Removed while failing</source>
        <translation>Fehlschlagend entfernt</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Bleibend</translation>
    </message>
    <message>
        <source>flaky: failed in %1 of %2 runs</source>
        <translation>flaky: fehlgeschlagen in %1 von %2 Läufen</translation>
    </message>
    <message>
        <source>flaky: %1 over %2 executed runs</source>
        <translation>flaky: %1 über %2 ausgeführte Läufe</translation>
    </message>
    <message>
        <source>other tests of its file still run: removed, not fixed</source>
        <translation>andere Tests seiner Datei laufen noch: entfernt, nicht behoben</translation>
    </message>
    <message>
        <source>no test of its file runs: removed, not fixed</source>
        <translation>kein Test seiner Datei läuft: entfernt, nicht behoben</translation>
    </message>
    <message>
        <source>passed here; was: %1</source>
        <translation>hier bestanden; war: %1</translation>
    </message>
    <message>
        <source>passed here, failed in the baseline</source>
        <translation>hier bestanden, in der Baseline fehlgeschlagen</translation>
    </message>
    <message>
        <source>passed here, failed in %1</source>
        <translation>hier bestanden, in %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>new test, failing on arrival</source>
        <translation>neuer Test, von Anfang an fehlschlagend</translation>
    </message>
    <message>
        <source>did not fail in the baseline</source>
        <translation>schlug in der Baseline nicht fehl</translation>
    </message>
    <message>
        <source>did not fail in %1</source>
        <translation>schlug in %1 nicht fehl</translation>
    </message>
    <message>
        <source>not collected · %1</source>
        <translation>nicht gesammelt · %1</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>fails in all %1 executed runs</source>
        <translation>schlägt in allen %1 ausgeführten Läufen fehl</translation>
    </message>
    <message>
        <source>fail in all %1 executed runs</source>
        <translation>schlagen in allen %1 ausgeführten Läufen fehl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>Filter diagnostics</source>
        <translation>Diagnosen filtern</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>Alles im Paket wurde wie erwartet gelesen.</translation>
    </message>
    <message>
        <source>No diagnostic matches.</source>
        <translation>Keine Diagnose passt.</translation>
    </message>
    <message>
        <source>What could not be read as expected. Everything around it was read.</source>
        <translation>Was nicht wie erwartet lesbar war. Alles ringsum wurde gelesen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next, previous item of a list</source>
        <translation>Nächster, voriger Eintrag einer Liste</translation>
    </message>
    <message>
        <source>Open the item&apos;s evidence</source>
        <translation>Beleg des Eintrags öffnen</translation>
    </message>
    <message>
        <source>Copy the selected cells with header</source>
        <translation>Gewählte Zellen mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Filter a table by the value of the cell, exclude it</source>
        <translation>Tabelle nach dem Wert der Zelle filtern, ihn ausschließen</translation>
    </message>
    <message>
        <source>Take the last filter of a table off</source>
        <translation>Letzten Filter einer Tabelle entfernen</translation>
    </message>
    <message>
        <source>Sort a table by the column of the cell; again: the other way round</source>
        <translation>Tabelle nach der Spalte der Zelle sortieren; noch einmal: umgekehrt</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Spalten einer Tabelle</translation>
    </message>
    <message>
        <source>Menu of the cell or row</source>
        <translation>Menü der Zelle oder Zeile</translation>
    </message>
    <message>
        <source>Next, previous match</source>
        <translation>Nächster, voriger Treffer</translation>
    </message>
    <message>
        <source>Note on the lines of a text, or on the item</source>
        <translation>Notiz zu den Zeilen eines Textes oder zum Eintrag</translation>
    </message>
    <message>
        <source>Fold lines of a text, or unfold them; all of them</source>
        <translation>Zeilen eines Textes ein- oder ausklappen; alle</translation>
    </message>
    <message>
        <source>Close the find bar, cancel loading or another review</source>
        <translation>Suchleiste schließen, Laden oder erneutes Review abbrechen</translation>
    </message>
    <message>
        <source>About Exhibit</source>
        <translation>Über Exhibit</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Opens the evidence an autonomous run leaves behind and checks what it claims. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Reading is confined by: %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Öffnet die Belege, die ein autonomer Lauf hinterlässt, und prüft, was er behauptet. Nichts verlässt diesen Rechner.&lt;/p&gt;&lt;p&gt;Lesen ist eingeschränkt durch: %2.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>External editor</source>
        <translation>Externer Editor</translation>
    </message>
    <message>
        <source>Command line with {path}, {line} and {column}, for example: kate --line {line} {path}
Empty: the system&apos;s default program.</source>
        <translation>Befehlszeile mit {path}, {line} und {column}, zum Beispiel: kate --line {line} {path}
Leer: das Standardprogramm des Systems.</translation>
    </message>
</context>
<context>
    <name>ExternalEditor</name>
    <message>
        <source>No program opens %1: set an editor command in the settings.</source>
        <translation>Kein Programm öffnet %1: in den Einstellungen einen Editor-Befehl festlegen.</translation>
    </message>
    <message>
        <source>%1 could not be started: check the editor command in the settings.</source>
        <translation>%1 konnte nicht gestartet werden: den Editor-Befehl in den Einstellungen prüfen.</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Weitere Befunde</translation>
    </message>
</context>
<context>
    <name>FoundRuns</name>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 Sammelfehler</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 mit Fehler</translation>
    </message>
    <message>
        <source>%1 failed, %2 in error</source>
        <translation>%1 fehlgeschlagen, %2 mit Fehler</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>InventoryRows</name>
    <message>
        <source>mojibake</source>
        <translation>Zeichensalat</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 Bericht</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 Berichte</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Referenced but missing</source>
        <translation>Erwähnt, aber nicht vorhanden</translation>
    </message>
    <message>
        <source>named once</source>
        <translation>einmal genannt</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>%1-mal genannt</translation>
    </message>
</context>
<context>
    <name>LoadingFiles</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search all files for “%1”</source>
        <translation>Alle Dateien nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Save this page as PDF</source>
        <translation>Diese Seite als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Splitter</source>
        <translation>Trenner</translation>
    </message>
</context>
<context>
    <name>ReviewWriter</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>SessionHeadline</name>
    <message>
        <source>Nothing was said that could be checked.</source>
        <translation>Nichts Prüfbares wurde gesagt.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The record shows the opposite.</source>
        <translation>Die Übergabe lautet „%1“. Die Aufzeichnung zeigt das Gegenteil.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. One edit is newer than its last test run.</source>
        <translation>Die Übergabe lautet „%1“. Eine Änderung ist neuer als der letzte Testlauf.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. %2 edits are newer than its last test run.</source>
        <translation>Die Übergabe lautet „%1“. %2 Änderungen sind neuer als der letzte Testlauf.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. No test ran.</source>
        <translation>Die Übergabe lautet „%1“. Kein Test lief.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The status of its last test run is not known.</source>
        <translation>Die Übergabe lautet „%1“. Der Status des letzten Testlaufs ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. Its last test run was red.</source>
        <translation>Die Übergabe lautet „%1“. Der letzte Testlauf war rot.</translation>
    </message>
    <message>
        <source>It hands over with “%1”.</source>
        <translation>Die Übergabe lautet „%1“.</translation>
    </message>
    <message>
        <source>Handed over: one statement, and it holds.</source>
        <translation>Übergeben: eine Aussage, und sie stimmt.</translation>
    </message>
    <message>
        <source>Handed over: all %1 statements hold.</source>
        <translation>Übergeben: alle %1 Aussagen stimmen.</translation>
    </message>
    <message>
        <source>%1 refuted</source>
        <translation>%1 widerlegt</translation>
    </message>
    <message>
        <source>%1 never ran</source>
        <translation>%1 nie gelaufen</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 überholt</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <translation>%1 nicht gezeigt</translation>
    </message>
    <message>
        <source>Handed over: %1 of %2 statements hold, %3.</source>
        <translation>Übergeben: %1 von %2 Aussagen stimmen, %3.</translation>
    </message>
    <message>
        <source>%1 contradicted</source>
        <translation>%1 widerlegt</translation>
    </message>
    <message>
        <source>%1 too broad</source>
        <translation>%1 zu weit gefasst</translation>
    </message>
    <message>
        <source>%1 other scope</source>
        <translation>%1 mit anderem Umfang</translation>
    </message>
    <message>
        <source>%1 never run</source>
        <translation>%1 nie gelaufen</translation>
    </message>
    <message>
        <source>%1 not shown by the record</source>
        <translation>%1 durch die Aufzeichnung nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 with the status of another program</source>
        <translation>%1 mit dem Status eines anderen Programms</translation>
    </message>
    <message>
        <source>%1 commands, %2 edits.</source>
        <translation>%1 Befehle, %2 Änderungen.</translation>
    </message>
    <message>
        <source>All %1 claims hold.</source>
        <translation>Alle %1 Behauptungen stimmen.</translation>
    </message>
    <message>
        <source>%1 of %2 claims hold: %3.</source>
        <translation>%1 von %2 Behauptungen stimmen: %3.</translation>
    </message>
</context>
<context>
    <name>SignatureRows</name>
    <message>
        <source>(no message)</source>
        <translation>(keine Meldung)</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 Module</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 Modul</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>in product code</source>
        <translation>im Produktcode</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>im Testcode</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copied 1 row</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>Copied %1 rows</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Copied 1 line</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>Copied %1 lines</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
</context>
<context>
    <name>exhibit::Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;file or archive…</source>
        <translation>&amp;Datei oder Archiv öffnen…</translation>
    </message>
    <message>
        <source>&amp;Close pack</source>
        <translation>Paket &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Forget this pack…</source>
        <translation>Dieses Paket &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Start with the last pack</source>
        <translation>Mit dem &amp;letzten Paket starten</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Als &amp;Markdown exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print this page as PDF…</source>
        <translation>Diese Seite als &amp;PDF drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Evidence pane</source>
        <translation>&amp;Belegbereich</translation>
    </message>
    <message>
        <source>&amp;Next pointer of the item</source>
        <translation>&amp;Nächste Fundstelle des Eintrags</translation>
    </message>
    <message>
        <source>&amp;Previous pointer of the item</source>
        <translation>&amp;Vorige Fundstelle des Eintrags</translation>
    </message>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>&amp;Alles finden…</translation>
    </message>
    <message>
        <source>&amp;Search all files</source>
        <translation>&amp;In allen Dateien suchen</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>In dieser Ansicht &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Gehe &amp;zu Zeile…</translation>
    </message>
    <message>
        <source>Copy &amp;pointer</source>
        <translation>&amp;Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Open in external &amp;editor</source>
        <translation>In externem &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Choose &amp;baseline</source>
        <translation>&amp;Baseline wählen</translation>
    </message>
    <message>
        <source>&amp;Audit a review…</source>
        <translation>Review &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Second file beside</source>
        <translation>Z&amp;weite Datei daneben</translation>
    </message>
    <message>
        <source>Close &amp;file</source>
        <translation>&amp;Datei schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed file</source>
        <translation>Geschlossene Datei wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Next search resul&amp;t</source>
        <translation>Nächster Su&amp;chtreffer</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Voriger Suchtreffer</translation>
    </message>
    <message>
        <source>Next failure in the te&amp;xt</source>
        <translation>Nächster Fehlschlag im Te&amp;xt</translation>
    </message>
    <message>
        <source>Previous failure in the text</source>
        <translation>Voriger Fehlschlag im Text</translation>
    </message>
    <message>
        <source>Boo&amp;kmark these lines</source>
        <translation>&amp;Lesezeichen für diese Zeilen</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>Nächstes Lesezeichen oder Notiz</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>Voriges Lesezeichen oder Notiz</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold these lines</source>
        <translation>Diese Zeilen ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all lines</source>
        <translation>Alle Zeilen ein- &amp;oder ausklappen</translation>
    </message>
    <message>
        <source>Note &amp;on these lines</source>
        <translation>No&amp;tiz zu diesen Zeilen</translation>
    </message>
    <message>
        <source>&amp;Highlight this word</source>
        <translation>Dieses Wort &amp;hervorheben</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Show blanks and line en&amp;ds</source>
        <translation>Lee&amp;rzeichen und Zeilenenden zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>Entscheidung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>Entscheidung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys in lists</source>
        <translation>Tasten aus &amp;einem Buchstaben in Listen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster Ber&amp;eich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Dia&amp;gnosen…</translation>
    </message>
    <message>
        <source>External &amp;editor…</source>
        <translation>Externer &amp;Editor…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Exhibit</source>
        <translation>Ü&amp;ber Exhibit</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>Dialogs for files and printing stay English: qt6-translations-l10n is missing</source>
        <translation>Dialoge für Dateien und Druck bleiben englisch: qt6-translations-l10n fehlt</translation>
    </message>
    <message>
        <source>No font here has its characters: install fonts-noto-cjk</source>
        <translation>Keine Schrift hier hat die Zeichen: fonts-noto-cjk installieren</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>B&amp;elege</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ArtifactTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, Problem: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>exhibit::AssessmentCard</name>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Would settle it</source>
        <translation>Würde es klären</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditDetail</name>
    <message>
        <source>No citation</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>It points here</source>
        <translation>Sie zeigt hierher</translation>
    </message>
    <message>
        <source>Its words stand here</source>
        <translation>Ihre Worte stehen hier</translation>
    </message>
    <message>
        <source>In the corrected copy</source>
        <translation>In der korrigierten Kopie</translation>
    </message>
    <message>
        <source>Previous citation (K)</source>
        <translation>Vorige Angabe (K)</translation>
    </message>
    <message>
        <source>Next citation (J)</source>
        <translation>Nächste Angabe (J)</translation>
    </message>
    <message>
        <source>Said in the same statement</source>
        <translation>In derselben Aussage gesagt</translation>
    </message>
    <message>
        <source>Choose a citation in the review.</source>
        <translation>Eine Angabe im Review wählen.</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>Was am nächsten kommt</translation>
    </message>
    <message>
        <source>The pack has it here</source>
        <translation>Im Paket steht es hier</translation>
    </message>
    <message>
        <source>If it is taken</source>
        <translation>Bei Übernahme</translation>
    </message>
    <message>
        <source>the copy has it as it is written</source>
        <translation>in der Kopie steht es wie geschrieben</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditFigure</name>
    <message>
        <source>pointers</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>Review öffnen…</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Kein Review</translation>
    </message>
    <message>
        <source>The reviews opened for this pack</source>
        <translation>Die für dieses Paket geöffneten Reviews</translation>
    </message>
    <message>
        <source>Copy audit</source>
        <translation>Prüfung kopieren</translation>
    </message>
    <message>
        <source>Save corrected copy…</source>
        <translation>Korrigierte Kopie speichern…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Nicht erwähnt</translation>
    </message>
    <message>
        <source>Wrong only (W)</source>
        <translation>Nur falsche (W)</translation>
    </message>
    <message>
        <source>Findings of this pack that the review does not mention</source>
        <translation>Befunde dieses Pakets, die das Review nicht erwähnt</translation>
    </message>
    <message>
        <source>Findings that the review does not mention</source>
        <translation>Befunde, die das Review nicht erwähnt</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>Review öffnen</translation>
    </message>
    <message>
        <source>Reviews (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Reviews (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a review here</source>
        <translation>Ein Review hier ablegen</translation>
    </message>
    <message>
        <source>A review of this pack by a person or a model, as Markdown or plain text: its pointers, quotations and numbers are held against the evidence.</source>
        <translation>Ein Review dieses Pakets von einem Menschen oder einem Modell, als Markdown oder einfacher Text: Fundstellen, Zitate und Zahlen werden mit den Belegen verglichen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Each file of the pack is read once.</source>
        <translation>Jede Datei des Pakets wird einmal gelesen.</translation>
    </message>
    <message>
        <source>This review cannot be read</source>
        <translation>Dieses Review ist nicht lesbar</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>rendered, %1 lines</source>
        <translation>gerendert, %1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing of weight is left out</source>
        <translation>Nichts von Gewicht fehlt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Copied the audit</source>
        <translation>Prüfung kopiert</translation>
    </message>
    <message>
        <source>Save the corrected copy</source>
        <translation>Korrigierte Kopie speichern</translation>
    </message>
    <message>
        <source>-corrected.</source>
        <translation>-korrigiert.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Mark %1 of %2</source>
        <translation>Stelle %1 von %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>exhibit::BaselineCombo</name>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No run can stand in as a baseline, so nothing is compared. Choose one here (Ctrl+B).</source>
        <translation>Kein Lauf taugt als Ersatz für eine Baseline, daher wird nichts verglichen. Hier eine wählen (Ctrl+B).</translation>
    </message>
    <message>
        <source>No baseline is in the pack: %1, a complete run of mostly the same tests, stands in. Choose another here (Ctrl+B).</source>
        <translation>Das Paket enthält keine Baseline: %1, ein vollständiger Lauf weitgehend derselben Tests, dient als Ersatz. Hier eine andere wählen (Ctrl+B).</translation>
    </message>
    <message>
        <source>All runs are compared with %1 (Ctrl+B)</source>
        <translation>Alle Läufe werden mit %1 verglichen (Ctrl+B)</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>Ersatz</translation>
    </message>
</context>
<context>
    <name>exhibit::BesideView</name>
    <message>
        <source>Second file</source>
        <translation>Zweite Datei</translation>
    </message>
    <message>
        <source>File or section beside</source>
        <translation>Datei oder Abschnitt daneben</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Both views keep the distance of lines that they have now</source>
        <translation>Beide Ansichten behalten ihren jetzigen Zeilenabstand zueinander</translation>
    </message>
    <message>
        <source>Close the second file (Ctrl+\)</source>
        <translation>Zweite Datei schließen (Ctrl+\)</translation>
    </message>
</context>
<context>
    <name>exhibit::ChartView</name>
    <message>
        <source>More about this chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Zoom in (Z)</source>
        <translation>Vergrößern (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show all (Backspace)</source>
        <translation>Alles zeigen (Backspace)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>Skalierbare Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 exists: choose it with its ending to replace it</source>
        <translation>%1 existiert: zum Ersetzen mit der Dateiendung wählen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ChoiceBar</name>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Wie geschrieben belassen</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>Noch nicht übernommen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this citation</source>
        <translation>Notiz zu dieser Angabe</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (%2 in der Liste)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>exhibit::CitingMenu</name>
    <message>
        <source>What cites this</source>
        <translation>Wo dies angeführt wird</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing in the review</source>
        <translation>Nichts im Review</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimCombo</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Choose a claim; J and K step, A, D and E decide</source>
        <translation>Behauptung wählen; J und K blättern, A, D und E entscheiden</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimDetail</name>
    <message>
        <source>Still applies</source>
        <translation>Gilt weiterhin</translation>
    </message>
    <message>
        <source>Claim and evidence</source>
        <translation>Behauptung und Beleg</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>Vorige Behauptung (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>Nächste Behauptung (J)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Decided on the pack %1.</source>
        <translation>Entschieden am Paket %1.</translation>
    </message>
    <message>
        <source>Decided on a statement that has changed since – look again.</source>
        <translation>Entschieden über eine Aussage, die sich seither geändert hat – noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Decided on a statement that has moved since – look again.</source>
        <translation>Entschieden über eine Aussage, die seither verschoben wurde – noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Behauptung %1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimEvidenceCard</name>
    <message>
        <source>Evidence shows</source>
        <translation>Die Belege zeigen</translation>
    </message>
    <message>
        <source>The evidence in its file</source>
        <translation>Der Beleg in seiner Datei</translation>
    </message>
    <message>
        <source>Previous piece of evidence (Shift+F4)</source>
        <translation>Voriger Beleg (Shift+F4)</translation>
    </message>
    <message>
        <source>Next piece of evidence (F4)</source>
        <translation>Nächster Beleg (F4)</translation>
    </message>
    <message>
        <source>Copy the pointer to the evidence</source>
        <translation>Fundstelle des Belegs kopieren</translation>
    </message>
    <message>
        <source>Open the evidence in the external editor</source>
        <translation>Beleg im externen Editor öffnen</translation>
    </message>
    <message>
        <source>Other evidence of this claim</source>
        <translation>Weitere Belege zu dieser Behauptung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks to it</source>
        <translation>Nichts im Paket äußert sich dazu</translation>
    </message>
    <message>
        <source>What would settle it stands below.</source>
        <translation>Was es klären würde, steht unten.</translation>
    </message>
    <message>
        <source>Same verdict in the other runs</source>
        <translation>Dasselbe Urteil in den anderen Läufen</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Weitere Belege</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimListModel</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Beleg nötig</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>1 path not in this pack</source>
        <translation>1 Pfad nicht in diesem Paket</translation>
    </message>
    <message>
        <source>%1 paths not in this pack</source>
        <translation>%1 Pfade nicht in diesem Paket</translation>
    </message>
    <message>
        <source>Unproven, not about tests</source>
        <translation>Unbelegt, nicht zu Tests</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>nicht geklärt: %1</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 Belege</translation>
    </message>
    <message>
        <source>same file, line %1</source>
        <translation>hier, Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, unsettled</source>
        <translation>%1, strittig</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimMarks</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Refresh order</source>
        <translation>Neu ordnen</translation>
    </message>
    <message>
        <source>Decided claims go to the end of their group, or out of the list if it shows others</source>
        <translation>Entschiedene Behauptungen kommen ans Ende ihrer Gruppe oder verlassen die Liste, wenn diese andere zeigt</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächste, vorige</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>In the list: J and K step, N goes to the next undecided claim, A confirms, D dismisses, E asks for evidence, U takes back, M writes a note</source>
        <translation>In der Liste: J und K blättern, N geht zur nächsten offenen Behauptung, A bestätigt, D verwirft, E verlangt Belege, U nimmt zurück, M schreibt eine Notiz</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Behauptungen nach Urteil</translation>
    </message>
    <message>
        <source>%1 in %2 claims</source>
        <translation>%1 in %2 Behauptungen</translation>
    </message>
    <message>
        <source>Mismatches: %1. Claims to review, with those about tests that nothing proves: %2. Worth a look, proven neither way: %3.</source>
        <translation>Abweichungen: %1. Zu prüfende Behauptungen, samt denen zu Tests, die nichts belegt: %2. Einen Blick wert, weder so noch so bewiesen: %3.</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimTextCard</name>
    <message>
        <source>The text says</source>
        <translation>Der Text sagt</translation>
    </message>
    <message>
        <source>Copy the pointer to the claim</source>
        <translation>Fundstelle der Behauptung kopieren</translation>
    </message>
    <message>
        <source>Open the document in the external editor</source>
        <translation>Dokument im externen Editor öffnen</translation>
    </message>
    <message>
        <source>The claim in its document</source>
        <translation>Die Behauptung in ihrem Dokument</translation>
    </message>
    <message>
        <source>Numbers of the claim and of the runs</source>
        <translation>Zahlen der Behauptung und der Läufe</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 sagt</translation>
    </message>
</context>
<context>
    <name>exhibit::ColumnTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDetail</name>
    <message>
        <source>Copy the hash of the commit</source>
        <translation>Hash des Commits kopieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>Dateien des Commits</translation>
    </message>
    <message>
        <source>The pack lists this commit without its files.</source>
        <translation>Das Paket nennt diesen Commit ohne seine Dateien.</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>not in the pack</source>
        <translation>nicht im Paket</translation>
    </message>
    <message>
        <source>%1 changed  +%2 −%3</source>
        <translation>%1 geändert  +%2 −%3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1, %2 viewed</source>
        <translation>%1, %2 gesehen</translation>
    </message>
    <message>
        <source>Tests touched</source>
        <translation>Tests berührt</translation>
    </message>
    <message>
        <source>No tests touched</source>
        <translation>Keine Tests berührt</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Potential follow-up</source>
        <translation>Mögliche nächste Schritte</translation>
    </message>
    <message>
        <source>The pack holds nothing but the subject of this commit.</source>
        <translation>Von diesem Commit enthält das Paket nur den Betreff.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDiffCard</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Changes of the chosen file</source>
        <translation>Änderungen der gewählten Datei</translation>
    </message>
    <message>
        <source>The changes of all files of the commit, one below the other</source>
        <translation>Die Änderungen aller Dateien des Commits untereinander</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Wie Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Before and after below each other (S)</source>
        <translation>Vorher und nachher untereinander (S)</translation>
    </message>
    <message>
        <source>Before and after side by side (S)</source>
        <translation>Vorher und nachher nebeneinander (S)</translation>
    </message>
    <message>
        <source>the first %1 lines</source>
        <translation>die ersten %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitsPage</name>
    <message>
        <source>No commits in this pack</source>
        <translation>Keine Commits in diesem Paket</translation>
    </message>
    <message>
        <source>The output of git log, with or without --stat and -p, saved as a text file would bring them.</source>
        <translation>Die Ausgabe von git log, mit oder ohne --stat und -p, als Textdatei gespeichert, würde sie mitbringen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>Commits filtern</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>%1, %2 with diff</source>
        <translation>%1, %2 mit Diff</translation>
    </message>
    <message>
        <source>%1 of %2 commits</source>
        <translation>%1 von %2 Commits</translation>
    </message>
    <message>
        <source>Commit %1 of %2</source>
        <translation>Commit %1 von %2</translation>
    </message>
    <message>
        <source>This commit has no change in the pack</source>
        <translation>Dieser Commit hat keine Änderung im Paket</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseQueryPane</name>
    <message>
        <source>Result of the query</source>
        <translation>Ergebnis der Abfrage</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>Noch keine Abfrage ausgeführt.</translation>
    </message>
    <message>
        <source>one SELECT at a time</source>
        <translation>immer nur ein SELECT</translation>
    </message>
    <message>
        <source>Most rows of an answer</source>
        <translation>Höchste Zeilenzahl einer Antwort</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Most time of a query</source>
        <translation>Höchste Dauer einer Abfrage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Queries that were run (Ctrl+Up, Ctrl+Down)</source>
        <translation>Ausgeführte Abfragen (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>Ausgeführte Abfragen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the rows of the answer as CSV</source>
        <translation>Zeilen der Antwort als CSV speichern</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Als Beleg behalten</translation>
    </message>
    <message>
        <source>Keep the query by a name, with what it answered; reports show both</source>
        <translation>Abfrage unter einem Namen behalten, samt Antwort; Berichte zeigen beides</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>answer.csv</source>
        <translation>antwort.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Limit %1 rows</source>
        <translation>Höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>Time %1 s</source>
        <translation>Höchstens %1 s</translation>
    </message>
    <message>
        <source>What the answer shows (empty: no longer kept):</source>
        <translation>Was die Antwort zeigt (leer: nicht mehr behalten):</translation>
    </message>
    <message>
        <source>The query is not kept any more.</source>
        <translation>Die Abfrage wird nicht mehr behalten.</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Als „%1“ behalten.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Die Abfrage wurde gestoppt.</translation>
    </message>
    <message>
        <source>The query has no rows.</source>
        <translation>Die Abfrage liefert keine Zeilen.</translation>
    </message>
    <message>
        <source>there are more: the limit is %1</source>
        <translation>es gibt mehr: die Grenze ist %1</translation>
    </message>
    <message>
        <source>below both limits</source>
        <translation>unter beiden Grenzen</translation>
    </message>
    <message>
        <source>1 row in %1 ms</source>
        <translation>1 Zeile in %1 ms</translation>
    </message>
    <message>
        <source>%1 rows in %2 ms</source>
        <translation>%1 Zeilen in %2 ms</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowPane</name>
    <message>
        <source>Row of the database</source>
        <translation>Zeile der Datenbank</translation>
    </message>
    <message>
        <source>What belongs to the row</source>
        <translation>Was zur Zeile gehört</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>Eine Zeile wählen, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Angeführt von</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1, more than %2 rows</source>
        <translation>%1, mehr als %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>By a foreign key of %1</source>
        <translation>Über einen Fremdschlüssel von %1</translation>
    </message>
    <message>
        <source>The same %1</source>
        <translation>Gleicher Wert: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowsModel</name>
    <message>
        <source>cited: %1</source>
        <translation>angeführt: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>no use</source>
        <translation>kein Verbrauch</translation>
    </message>
    <message>
        <source>%1 of the ceiling, truncated</source>
        <translation>%1 der Obergrenze, abgeschnitten</translation>
    </message>
    <message>
        <source>%1 of the ceiling</source>
        <translation>%1 der Obergrenze</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>used of ceiling</source>
        <translation>von Obergrenze</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>angeführt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSchemaView</name>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>beliebiger Typ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Statement that made it</source>
        <translation>Erzeugende Anweisung</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSide</name>
    <message>
        <source>WAL, %1 merged in a copy</source>
        <translation>WAL, %1 in einer Kopie eingefügt</translation>
    </message>
    <message>
        <source>WAL, %1 not merged: rows that only it holds are not seen</source>
        <translation>WAL, %1 nicht eingefügt: Zeilen, die nur dort stehen, sind nicht zu sehen</translation>
    </message>
    <message>
        <source>A change of %1 was left half done; the file is shown as it is</source>
        <translation>Eine Änderung von %1 blieb halb ausgeführt; die Datei wird gezeigt, wie sie ist</translation>
    </message>
    <message>
        <source>WAL, nothing to merge</source>
        <translation>WAL, nichts einzufügen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>Tabellen von %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Back to the files of the pack</source>
        <translation>Zurück zu den Dateien des Pakets</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Tabellen und Spalten filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Opened read-only; the pack is not touched.</source>
        <translation>Nur lesend geöffnet; das Paket bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1, %2 Seiten</translation>
    </message>
    <message>
        <source>Opened read-only from a private copy; the pack is not touched.</source>
        <translation>Nur lesend aus einer privaten Kopie geöffnet; das Paket bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseView</name>
    <message>
        <source>Opening the database…</source>
        <translation>Datenbank wird geöffnet…</translation>
    </message>
    <message>
        <source>What is shown of the table</source>
        <translation>Was von der Tabelle gezeigt wird</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Rows that findings cite</source>
        <translation>Zeilen, die Befunde anführen</translation>
    </message>
    <message>
        <source>Only the rows that findings and claims point to (R)</source>
        <translation>Nur Zeilen, auf die Befunde und Behauptungen zeigen (R)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save these rows as CSV</source>
        <translation>Diese Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>This database cannot be shown</source>
        <translation>Diese Datenbank kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>There is no table in this database</source>
        <translation>In dieser Datenbank gibt es keine Tabelle</translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation>In dieser Datenbank gibt es keine Tabelle %1.</translation>
    </message>
    <message>
        <source>No finding cites this table.</source>
        <translation>Kein Befund führt diese Tabelle an.</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>Die Zeilen sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Sie enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>Die ersten %1 Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <source>Generated columns are left out: %1</source>
        <translation>Berechnete Spalten sind weggelassen: %1</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>Eine Zeile wählen, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <source>Row %1 is not among these rows.</source>
        <translation>Zeile %1 ist nicht unter diesen Zeilen.</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>Es gibt keine Zeile %1 in %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::Deciding</name>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 items</source>
        <translation>%1: %2 Einträge</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back: %1 items</source>
        <translation>Zurückgenommen: %1 Einträge</translation>
    </message>
    <message>
        <source>Nothing else is undecided</source>
        <translation>Sonst ist nichts offen</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionBar</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>%1 says: %2 (%3)</source>
        <translation>%1 sagt: %2 (%3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Notiz zu diesem Eintrag</translation>
    </message>
    <message>
        <source>A note on this item (M); Ctrl+Enter goes back to the list</source>
        <translation>Eine Notiz zu diesem Eintrag (M); Ctrl+Enter führt zurück zur Liste</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (%2 in der Liste)</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Beleg nötig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Keine Behauptung</translation>
    </message>
    <message>
        <source>Right in its context</source>
        <translation>Richtig im Zusammenhang</translation>
    </message>
    <message>
        <source>Fixed meanwhile</source>
        <translation>Inzwischen behoben</translation>
    </message>
    <message>
        <source>Another reason, or none</source>
        <translation>Anderer oder kein Grund</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Grund für das Verwerfen</translation>
    </message>
    <message>
        <source>Enter dismisses, Escape does not</source>
        <translation>Enter verwirft, Escape nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1: this stands</source>
        <translation>%1: dies bleibt stehen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>%1: this takes its place</source>
        <translation>%1: dies tritt an seine Stelle</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why, for all %1?</source>
        <translation>Warum, für alle %1?</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionCard</name>
    <message>
        <source>Why the work is not accepted, and conditions</source>
        <translation>Warum die Arbeit nicht angenommen wird, und Bedingungen</translation>
    </message>
    <message>
        <source>Your decision about the work</source>
        <translation>Eigene Entscheidung über die Arbeit</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>Arbeit annehmen</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Beleg nötig</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>Warum so entschieden wird</translation>
    </message>
    <message>
        <source>Why; exported with the decision as yours</source>
        <translation>Warum; wird mit der Entscheidung als eigene exportiert</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Eigene Entscheidung</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionFilter</name>
    <message>
        <source>Claims by decision</source>
        <translation>Behauptungen nach Entscheidung</translation>
    </message>
    <message>
        <source>Which claims are listed, by decision</source>
        <translation>Welche Behauptungen gelistet werden, nach Entscheidung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Beleg nötig</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Reviewers decided differently</source>
        <translation>Reviewer haben verschieden entschieden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionLook</name>
    <message>
        <source>decision kept</source>
        <translation>Entscheidung behalten</translation>
    </message>
    <message>
        <source>decision about the work taken back</source>
        <translation>Entscheidung über die Arbeit zurückgenommen</translation>
    </message>
    <message>
        <source>decision about the work</source>
        <translation>Entscheidung über die Arbeit</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>edit of a proposal</source>
        <translation>Änderung eines Vorschlags</translation>
    </message>
    <message>
        <source>%1, %2 items</source>
        <translation>%1, %2 Einträge</translation>
    </message>
</context>
<context>
    <name>exhibit::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 lines added, %2 removed</source>
        <translation>%1 Zeilen hinzugefügt, %2 entfernt</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>Patch kopiert</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Ignore white space and masked parts</source>
        <translation>Leerraum und maskierte Teile übergehen</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>Leerraum übergehen</translation>
    </message>
    <message>
        <source>Lines around changes (C)</source>
        <translation>Zeilen um Änderungen (C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Fold this file</source>
        <translation>Diese Datei einklappen</translation>
    </message>
    <message>
        <source>Unfold this file</source>
        <translation>Diese Datei ausklappen</translation>
    </message>
    <message>
        <source>Fold all files</source>
        <translation>Alle Dateien einklappen</translation>
    </message>
    <message>
        <source>Unfold all files</source>
        <translation>Alle Dateien ausklappen</translation>
    </message>
</context>
<context>
    <name>exhibit::DropFrame</name>
    <message>
        <source>Open pack</source>
        <translation>Paket öffnen</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceDock</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePage</name>
    <message>
        <source>No lines to write a note on are shown</source>
        <translation>Es werden keine Zeilen für eine Notiz gezeigt</translation>
    </message>
    <message>
        <source>No lines to bookmark are shown</source>
        <translation>Es werden keine Zeilen für ein Lesezeichen gezeigt</translation>
    </message>
    <message>
        <source>No bookmark and no note yet; Ctrl+D bookmarks a line</source>
        <translation>Noch kein Lesezeichen und keine Notiz; Ctrl+D setzt ein Lesezeichen</translation>
    </message>
    <message>
        <source>Section of the bundle</source>
        <translation>Abschnitt des Bündels</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>Diese Fundstelle kopieren (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>Im externen Editor öffnen (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z %1, Sp %2</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Keine Datei offen</translation>
    </message>
    <message>
        <source>Choose a file on the left, or a pointer anywhere.</source>
        <translation>Links eine Datei wählen oder irgendwo eine Fundstelle.</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePane</name>
    <message>
        <source>Evidence pane</source>
        <translation>Belegbereich</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Previous pointer of this item (Shift+F4)</source>
        <translation>Vorige Fundstelle dieses Eintrags (Shift+F4)</translation>
    </message>
    <message>
        <source>Next pointer of this item (F4)</source>
        <translation>Nächste Fundstelle dieses Eintrags (F4)</translation>
    </message>
    <message>
        <source>Keep this evidence while the selection moves</source>
        <translation>Diesen Beleg behalten, während die Auswahl wandert</translation>
    </message>
    <message>
        <source>Show the pane as a window of its own, or dock it again</source>
        <translation>Bereich als eigenes Fenster zeigen oder wieder andocken</translation>
    </message>
    <message>
        <source>Close the evidence pane (F9)</source>
        <translation>Belegbereich schließen (F9)</translation>
    </message>
    <message>
        <source>Open in the Evidence page</source>
        <translation>Auf der Seite „Belege“ öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>Diese Fundstelle kopieren (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>Im externen Editor öffnen (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Angeführt von</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · Zeilen %2–%3</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>whole file · 1 line</source>
        <translation>ganze Datei · 1 Zeile</translation>
    </message>
    <message>
        <source>whole file · %1 lines</source>
        <translation>ganze Datei · %1 Zeilen</translation>
    </message>
    <message>
        <source>Cited by %1</source>
        <translation>Zitiert von: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceTree</name>
    <message>
        <source>Files of the pack</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Change kind of text…</source>
        <translation>Textart ändern…</translation>
    </message>
    <message>
        <source>Say what kind of text this is. It decides how the statements that were read in it are judged; it is kept as a decision and can be undone</source>
        <translation>Angeben, was für ein Text dies ist. Danach richtet sich, wie die darin gelesenen Aussagen beurteilt werden; es wird als Entscheidung aufbewahrt und lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>Angaben zur Datei</translation>
    </message>
    <message>
        <source>1 file, %1</source>
        <translation>1 Datei, %1</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 Dateien, %2</translation>
    </message>
    <message>
        <source>%1, %2 sections</source>
        <translation>%1, %2 Abschnitte</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>%1 bytes, %2 lines</source>
        <translation>%1 Bytes, %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, shown as %2</source>
        <translation>%1, gezeigt als %2</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Wie gelesen</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceView</name>
    <message>
        <source>The value, readable</source>
        <translation>Der Wert, lesbar</translation>
    </message>
    <message>
        <source>Show original bytes</source>
        <translation>Originalbytes zeigen</translation>
    </message>
    <message>
        <source>No evidence chosen</source>
        <translation>Kein Beleg gewählt</translation>
    </message>
    <message>
        <source>Click a pointer, a bar or a row to see the lines behind it.</source>
        <translation>Eine Fundstelle, einen Balken oder eine Zeile anklicken, um die Zeilen dahinter zu sehen.</translation>
    </message>
    <message>
        <source>This row cannot be shown</source>
        <translation>Diese Zeile kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>%1, %2. There are no lines to show.</source>
        <translation>%1, %2. Es gibt keine Zeilen zu zeigen.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Diese Datei kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>%1, as the review read it</source>
        <translation>%1, wie vom Review gelesen</translation>
    </message>
    <message>
        <source>As the review read it</source>
        <translation>Wie vom Review gelesen</translation>
    </message>
    <message>
        <source>Shown as %1. Lines and pointers are those of the text as the review read it.</source>
        <translation>Gezeigt als %1. Zeilen und Fundstellen sind die des Textes, wie ihn das Review gelesen hat.</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Show repaired text</source>
        <translation>Reparierten Text zeigen</translation>
    </message>
    <message>
        <source>Text damaged by a wrong encoding is shown repaired; lines count the original.</source>
        <translation>Durch falsche Kodierung beschädigter Text wird repariert gezeigt; die Zeilen zählen nach dem Original.</translation>
    </message>
    <message>
        <source>The original bytes, damaged by a wrong encoding.</source>
        <translation>Die Originalbytes, durch falsche Kodierung beschädigt.</translation>
    </message>
    <message>
        <source>The quoted text is no longer at line %1; this is the nearest place that has it.</source>
        <translation>Der zitierte Text steht nicht mehr in Zeile %1; dies ist die nächste Stelle, die ihn enthält.</translation>
    </message>
    <message>
        <source>The quoted text is no longer in this file; this is the line where it was.</source>
        <translation>Der zitierte Text steht nicht mehr in dieser Datei; dies ist die Zeile, in der er stand.</translation>
    </message>
</context>
<context>
    <name>exhibit::FailuresChart</name>
    <message>
        <source>Every run</source>
        <translation>In jedem Lauf</translation>
    </message>
    <message>
        <source>Other known</source>
        <translation>Sonst bekannt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>Fehlschlagende Tests je Lauf</translation>
    </message>
    <message>
        <source>Show its failing tests</source>
        <translation>Seine fehlschlagenden Tests zeigen</translation>
    </message>
    <message>
        <source>Parts of the bars</source>
        <translation>Teile der Balken</translation>
    </message>
    <message>
        <source>no tests ran, 1 collection error</source>
        <translation>keine Tests gelaufen, 1 Sammelfehler</translation>
    </message>
    <message>
        <source>no tests ran, %1 collection errors</source>
        <translation>keine Tests gelaufen, %1 Sammelfehler</translation>
    </message>
    <message>
        <source>no count of failures</source>
        <translation>keine Zahl der Fehlschläge</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new</source>
        <translation>%1 fehlschlagend: %2 in jedem Lauf, %3 sonst bekannt, %4 neu</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>worst of %1 runs</source>
        <translation>schlechtester von %1 Läufen</translation>
    </message>
    <message>
        <source>No runs in this pack.</source>
        <translation>Keine Läufe in diesem Paket.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>no tests ran</source>
        <translation>keine Tests gelaufen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>new test</source>
        <translation>neuer Test</translation>
    </message>
    <message>
        <source>new tests</source>
        <translation>neue Tests</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 unknown if new</source>
        <translation>%1 scheitern: %2 in jedem Lauf, bei %3 unbekannt, ob neu</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new, %5 unknown if new</source>
        <translation>%1 scheitern: %2 in jedem Lauf, %3 andere bekannte, %4 neue, bei %5 unbekannt, ob neu</translation>
    </message>
    <message>
        <source>Unknown if new</source>
        <translation>Unbekannt, ob neu</translation>
    </message>
</context>
<context>
    <name>exhibit::FileTabs</name>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Andere schließen</translation>
    </message>
    <message>
        <source>Close those to the right</source>
        <translation>Alle rechts davon schließen</translation>
    </message>
    <message>
        <source>Keep in front</source>
        <translation>Vorn behalten</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Daneben zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>Geschlossene Datei wieder öffnen</translation>
    </message>
</context>
<context>
    <name>exhibit::FilterChips</name>
    <message>
        <source>%1 is not</source>
        <translation>%1 ist nicht</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filter %1, entfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::FindBar</name>
    <message>
        <source>Up and Down: what was searched before</source>
        <translation>Up und Down: frühere Suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>kein Suchmuster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
</context>
<context>
    <name>exhibit::ForgetDialog</name>
    <message>
        <source>Forget this pack</source>
        <translation>Dieses Paket vergessen</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>„%1“ vergessen?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Also delete what I decided about it</source>
        <translation>Auch eigene Entscheidungen dazu löschen</translation>
    </message>
    <message>
        <source>1 decision or note</source>
        <translation>1 Entscheidung oder Notiz</translation>
    </message>
    <message>
        <source>%1 decisions and notes</source>
        <translation>%1 Entscheidungen und Notizen</translation>
    </message>
    <message>
        <source>the chosen baseline</source>
        <translation>die gewählte Baseline</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>the pack itself, %1</source>
        <translation>das Paket selbst, %1</translation>
    </message>
    <message>
        <source>the index, %1</source>
        <translation>der Index, %1</translation>
    </message>
    <message>
        <source>an unpacked archive, %1</source>
        <translation>ein entpacktes Archiv, %1</translation>
    </message>
    <message>
        <source>the kept review with 1 statement</source>
        <translation>das aufbewahrte Review mit 1 Aussage</translation>
    </message>
    <message>
        <source>the kept review with %1 statements</source>
        <translation>das aufbewahrte Review mit %1 Aussagen</translation>
    </message>
    <message>
        <source>its place among recent packs, and where you were in it</source>
        <translation>sein Platz unter den letzten Paketen und die letzte Stelle darin</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Gelöscht:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Behalten:</translation>
    </message>
</context>
<context>
    <name>exhibit::GateStepsWidget</name>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>By new failures: none, low 1, medium 2–4, high 5–9, critical 10 or more</source>
        <translation>Nach neuen Fehlschlägen: keiner, niedrig 1, mittel 2–4, hoch 5–9, kritisch 10 oder mehr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>niedrig %1</translation>
    </message>
    <message>
        <source>low 1</source>
        <translation>niedrig 1</translation>
    </message>
    <message>
        <source>med %1</source>
        <translation>mittel %1</translation>
    </message>
    <message>
        <source>med 2–4</source>
        <translation>mittel 2–4</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>hoch %1</translation>
    </message>
    <message>
        <source>high 5–9</source>
        <translation>hoch 5–9</translation>
    </message>
    <message>
        <source>crit %1</source>
        <translation>krit. %1</translation>
    </message>
    <message>
        <source>crit 10+</source>
        <translation>krit. 10+</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>Stufen des Gates</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>exhibit::HelpWindow</name>
    <message>
        <source>Exhibit manual</source>
        <translation>Handbuch zu Exhibit</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Right)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>exhibit::ItemText</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Zu weit gefasst</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>Anderer Umfang</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nie gelaufen</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>Nicht zuzuordnen</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>collection failed</source>
        <translation>Sammeln gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Tests</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 mit BOM</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>Zeugen widersprechen sich</translation>
    </message>
    <message>
        <source>Collection failure</source>
        <translation>Sammeln gescheitert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>Verlorene Tests</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 behoben</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>link or special file, not read</source>
        <translation>Verknüpfung oder Spezialdatei, nicht gelesen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>run summary</source>
        <translation>Laufzusammenfassung</translation>
    </message>
    <message>
        <source>phase summary</source>
        <translation>Phasenzusammenfassung</translation>
    </message>
    <message>
        <source>command output</source>
        <translation>Ausgabe eines Befehls</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>Visual Studio test results</source>
        <translation>Testergebnisse von Visual Studio</translation>
    </message>
    <message>
        <source>NUnit results</source>
        <translation>NUnit-Ergebnisse</translation>
    </message>
    <message>
        <source>xUnit.net results</source>
        <translation>xUnit.net-Ergebnisse</translation>
    </message>
    <message>
        <source>Robot Framework results</source>
        <translation>Robot-Framework-Ergebnisse</translation>
    </message>
    <message>
        <source>results of Catch2 or doctest</source>
        <translation>Ergebnisse von Catch2 oder doctest</translation>
    </message>
    <message>
        <source>Qt Test results</source>
        <translation>Qt-Test-Ergebnisse</translation>
    </message>
    <message>
        <source>CTest results</source>
        <translation>CTest-Ergebnisse</translation>
    </message>
    <message>
        <source>results of TestNG or Jenkins</source>
        <translation>Ergebnisse von TestNG oder Jenkins</translation>
    </message>
    <message>
        <source>Cobertura coverage</source>
        <translation>Cobertura-Abdeckung</translation>
    </message>
    <message>
        <source>JaCoCo coverage</source>
        <translation>JaCoCo-Abdeckung</translation>
    </message>
    <message>
        <source>Clover coverage</source>
        <translation>Clover-Abdeckung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>executor log</source>
        <translation>Executor-Log</translation>
    </message>
    <message>
        <source>session of a coding agent</source>
        <translation>Sitzung eines Coding-Agenten</translation>
    </message>
    <message>
        <source>pytest JSON report</source>
        <translation>pytest-JSON-Bericht</translation>
    </message>
    <message>
        <source>pytest report log</source>
        <translation>pytest-Berichtslog</translation>
    </message>
    <message>
        <source>CTRF report</source>
        <translation>CTRF-Bericht</translation>
    </message>
    <message>
        <source>pytest reports, one a line</source>
        <translation>pytest-Berichte, einer je Zeile</translation>
    </message>
    <message>
        <source>test baseline</source>
        <translation>Test-Baseline</translation>
    </message>
    <message>
        <source>diagnostics log</source>
        <translation>Diagnoselog</translation>
    </message>
    <message>
        <source>model selections</source>
        <translation>Modellauswahl</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>Token-Ereignisse</translation>
    </message>
    <message>
        <source>model calls with tokens</source>
        <translation>Modellaufrufe mit Token</translation>
    </message>
    <message>
        <source>report of Jest, Vitest, mocha, RSpec or GoogleTest</source>
        <translation>Bericht von Jest, Vitest, mocha, RSpec oder GoogleTest</translation>
    </message>
    <message>
        <source>Playwright report</source>
        <translation>Playwright-Bericht</translation>
    </message>
    <message>
        <source>Playwright&apos;s last run</source>
        <translation>letzter Lauf von Playwright</translation>
    </message>
    <message>
        <source>Playwright&apos;s HTML report</source>
        <translation>HTML-Bericht von Playwright</translation>
    </message>
    <message>
        <source>pytest&apos;s HTML report</source>
        <translation>HTML-Bericht von pytest</translation>
    </message>
    <message>
        <source>HTML report of coverage</source>
        <translation>HTML-Bericht der Testabdeckung</translation>
    </message>
    <message>
        <source>events of go test, dart test or cargo test</source>
        <translation>Ereignisse von go test, dart test oder cargo test</translation>
    </message>
    <message>
        <source>Cucumber report</source>
        <translation>Cucumber-Bericht</translation>
    </message>
    <message>
        <source>Allure result</source>
        <translation>Allure-Ergebnis</translation>
    </message>
    <message>
        <source>findings of linters and scanners</source>
        <translation>Befunde von Lintern und Scannern</translation>
    </message>
    <message>
        <source>coverage.py report</source>
        <translation>coverage.py-Bericht</translation>
    </message>
    <message>
        <source>coverage of Istanbul, llvm-cov, SimpleCov, gcovr or coverlet</source>
        <translation>Abdeckung von Istanbul, llvm-cov, SimpleCov, gcovr oder coverlet</translation>
    </message>
    <message>
        <source>pytest&apos;s failed tests</source>
        <translation>fehlgeschlagene Tests von pytest</translation>
    </message>
    <message>
        <source>in-toto attestation</source>
        <translation>in-toto-Attestierung</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>lcov coverage</source>
        <translation>lcov-Abdeckung</translation>
    </message>
    <message>
        <source>Go cover profile</source>
        <translation>Go-Abdeckungsprofil</translation>
    </message>
    <message>
        <source>CI runner log</source>
        <translation>Log eines CI-Runners</translation>
    </message>
    <message>
        <source>git context</source>
        <translation>Git-Kontext</translation>
    </message>
    <message>
        <source>test log</source>
        <translation>Testlog</translation>
    </message>
    <message>
        <source>pytest text log</source>
        <translation>pytest-Textlog</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>build file or settings</source>
        <translation>Build-Datei oder Einstellungen</translation>
    </message>
</context>
<context>
    <name>exhibit::JsonValueView</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>Diese Datei kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>exhibit::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>exhibit::KeyValueView</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Database row</source>
        <translation>Datenbankzeile</translation>
    </message>
    <message>
        <source>This row is not in the database.</source>
        <translation>Diese Zeile steht nicht in der Datenbank.</translation>
    </message>
</context>
<context>
    <name>exhibit::LikelihoodBar</name>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Weniger wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNoteBar</name>
    <message>
        <source>Note on lines</source>
        <translation>Notiz zu Zeilen</translation>
    </message>
    <message>
        <source>Note; Enter keeps it, an empty one is removed</source>
        <translation>Notiz; Enter behält sie, eine leere wird entfernt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the note (Enter)</source>
        <translation>Notiz behalten (Enter)</translation>
    </message>
    <message>
        <source>Leave the note as it was (Escape)</source>
        <translation>Notiz lassen, wie sie war (Escape)</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNotes</name>
    <message>
        <source>These lines have a note; M changes it</source>
        <translation>Diese Zeilen haben eine Notiz; M ändert sie</translation>
    </message>
    <message>
        <source>Bookmarked %1</source>
        <translation>Lesezeichen gesetzt: %1</translation>
    </message>
    <message>
        <source>Bookmark removed from %1</source>
        <translation>Lesezeichen entfernt: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Written on line %1, whose words stand here now</source>
        <translation>Geschrieben zu Zeile %1, deren Text jetzt hier steht</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern…</translation>
    </message>
    <message>
        <source>Note on these lines…</source>
        <translation>Notiz zu diesen Zeilen…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>exhibit::LinkChips</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ListText</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>exhibit::LoadingPage</name>
    <message>
        <source>Files being read</source>
        <translation>Dateien, die gelesen werden</translation>
    </message>
    <message>
        <source>Runs found so far</source>
        <translation>Bisher gefundene Läufe</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>Nothing unexpected so far.</source>
        <translation>Bisher nichts Unerwartetes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading this pack (Esc)</source>
        <translation>Lesen dieses Pakets stoppen (Esc)</translation>
    </message>
    <message>
        <source>Progress of the whole pack</source>
        <translation>Fortschritt des ganzen Pakets</translation>
    </message>
    <message>
        <source>Counts settle when a file is complete.</source>
        <translation>Zahlen stehen fest, wenn eine Datei vollständig ist.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>exhibit::LogComparison</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Logs of two runs</source>
        <translation>Logs zweier Läufe</translation>
    </message>
    <message>
        <source>Differences of the two logs</source>
        <translation>Unterschiede der beiden Logs</translation>
    </message>
    <message>
        <source>Masked: %1. W shows what they hide as changes, S one side below the other, F7 the next change.</source>
        <translation>Maskiert: %1. W zeigt, was dadurch verborgen ist, als Änderungen, S eine Seite unter der anderen, F7 die nächste Änderung.</translation>
    </message>
    <message>
        <source>A log of them cannot be read.</source>
        <translation>Eines der Logs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Sie sagen dasselbe.</translation>
    </message>
    <message>
        <source>1 line differs.</source>
        <translation>1 Zeile unterscheidet sich.</translation>
    </message>
    <message>
        <source>%1 lines differ.</source>
        <translation>%1 Zeilen unterscheiden sich.</translation>
    </message>
    <message>
        <source>1 line is the same but for masked parts.</source>
        <translation>1 Zeile ist bis auf maskierte Teile gleich.</translation>
    </message>
    <message>
        <source>%1 lines are the same but for masked parts.</source>
        <translation>%1 Zeilen sind bis auf maskierte Teile gleich.</translation>
    </message>
    <message>
        <source>%1 lines were not compared: the logs have too little in common.</source>
        <translation>%1 Zeilen wurden nicht verglichen: die Logs haben zu wenig gemeinsam.</translation>
    </message>
</context>
<context>
    <name>exhibit::LogView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>%1, %2 of them folded</source>
        <translation>%1, %2 davon eingeklappt</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, 1 to %1, or line:column:</source>
        <translation>Zeile, 1 bis %1, oder Zeile:Spalte:</translation>
    </message>
    <message>
        <source>“%1” is no line of this text</source>
        <translation>„%1“ ist keine Zeile dieses Textes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy pointer</source>
        <translation>Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Open in external editor</source>
        <translation>In externem Editor öffnen</translation>
    </message>
    <message>
        <source>No longer highlight “%1”</source>
        <translation>„%1“ nicht mehr hervorheben</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>„%1“ hervorheben</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show blanks and line ends</source>
        <translation>Leerzeichen und Zeilenenden zeigen</translation>
    </message>
    <message>
        <source>Folds are still looked for</source>
        <translation>Einklappbare Stellen werden noch gesucht</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>Hier gibt es nichts einzuklappen</translation>
    </message>
    <message>
        <source>1 line folded</source>
        <translation>1 Zeile eingeklappt</translation>
    </message>
    <message>
        <source>%1 lines folded</source>
        <translation>%1 Zeilen eingeklappt</translation>
    </message>
    <message>
        <source>1 line unfolded</source>
        <translation>1 Zeile ausgeklappt</translation>
    </message>
    <message>
        <source>%1 lines unfolded</source>
        <translation>%1 Zeilen ausgeklappt</translation>
    </message>
    <message>
        <source>%1 of %2 lines folded</source>
        <translation>%1 von %2 Zeilen eingeklappt</translation>
    </message>
    <message>
        <source>Nothing to fold in this text</source>
        <translation>In diesem Text gibt es nichts einzuklappen</translation>
    </message>
    <message>
        <source>No line is folded</source>
        <translation>Keine Zeile ist eingeklappt</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 line of a trace</source>
        <translation>1 Zeile eines Stacktrace</translation>
    </message>
    <message>
        <source>%1 lines of a trace</source>
        <translation>%1 Zeilen eines Stacktrace</translation>
    </message>
    <message>
        <source>1 more like this</source>
        <translation>1 weitere dieser Art</translation>
    </message>
    <message>
        <source>%1 more like this</source>
        <translation>%1 weitere dieser Art</translation>
    </message>
    <message>
        <source>1 more that passes</source>
        <translation>1 weiterer bestanden</translation>
    </message>
    <message>
        <source>%1 more that pass</source>
        <translation>%1 weitere bestanden</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>One row for this JSON</source>
        <translation>Eine Zeile für dieses JSON</translation>
    </message>
    <message>
        <source>Take this JSON apart</source>
        <translation>Dieses JSON aufgliedern</translation>
    </message>
    <message>
        <source>Fold these lines</source>
        <translation>Diese Zeilen einklappen</translation>
    </message>
    <message>
        <source>Unfold these lines</source>
        <translation>Diese Zeilen ausklappen</translation>
    </message>
    <message>
        <source>Fold groups</source>
        <translation>Gruppen einklappen</translation>
    </message>
    <message>
        <source>Fold stack traces</source>
        <translation>Stacktraces einklappen</translation>
    </message>
    <message>
        <source>Fold equal lines</source>
        <translation>Gleiche Zeilen einklappen</translation>
    </message>
    <message>
        <source>Fold passing tests</source>
        <translation>Bestandene Tests einklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Below line %1 no folds are looked for: there are too many</source>
        <translation>Unter Zeile %1 wird nach keinen Faltungen gesucht: es sind zu viele</translation>
    </message>
</context>
<context>
    <name>exhibit::Look</name>
    <message>
        <source>Contradicted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Zu weit gefasst</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>Anderer Umfang</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nie gelaufen</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>Nicht zuzuordnen</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Collection failed</source>
        <translation>Sammeln gescheitert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>No tests</source>
        <translation>Keine Tests</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>Not in this run</source>
        <translation>Nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed as expected</source>
        <translation>Fehlgeschlagen wie erwartet</translation>
    </message>
    <message>
        <source>Passed unexpectedly</source>
        <translation>Unerwartet bestanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>Zeugen widersprechen sich</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>Verlorene Tests</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systemisch</translation>
    </message>
    <message>
        <source>Real gate</source>
        <translation>Echtes Gate</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
</context>
<context>
    <name>exhibit::LostDecisions</name>
    <message>
        <source>Note only</source>
        <translation>Nur Notiz</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>1 decision belongs to a statement that is no longer in the pack. It is kept.</source>
        <translation>1 Entscheidung gehört zu einer Aussage, die nicht mehr im Paket steht. Sie bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 decisions belong to statements that are no longer in the pack. They are kept.</source>
        <translation>%1 Entscheidungen gehören zu Aussagen, die nicht mehr im Paket stehen. Sie bleiben aufbewahrt.</translation>
    </message>
    <message>
        <source>Decisions without a statement</source>
        <translation>Entscheidungen ohne Aussage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made earlier; the pack no longer holds these statements. If one comes back, its decision stands there again.</source>
        <translation>Früher getroffen; das Paket enthält diese Aussagen nicht mehr. Kehrt eine zurück, steht ihre Entscheidung wieder dabei.</translation>
    </message>
</context>
<context>
    <name>exhibit::MainWindow</name>
    <message>
        <source>P&amp;ages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The review stays as it was</source>
        <translation>Das Review bleibt, wie es war</translation>
    </message>
    <message>
        <source>%1 — Exhibit</source>
        <translation>%1 — Exhibit</translation>
    </message>
    <message>
        <source>Nothing in this pack is called “%1”</source>
        <translation>Nichts in diesem Paket heißt „%1“</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Exhibit</translation>
    </message>
</context>
<context>
    <name>exhibit::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>exhibit::MismatchesPage</name>
    <message>
        <source>Preview report</source>
        <translation>Berichtsvorschau</translation>
    </message>
    <message>
        <source>No claim that evidence could speak to</source>
        <translation>Keine Behauptung, zu der sich Belege äußern könnten</translation>
    </message>
    <message>
        <source>No prose in this pack</source>
        <translation>Kein Text in diesem Paket</translation>
    </message>
    <message>
        <source>The documents state nothing that could be checked: no result of tests, date, version, figure, setting, path or line.</source>
        <translation>Die Dokumente sagen nichts Prüfbares aus: kein Testergebnis, kein Datum, keine Version, keine Zahl, keine Einstellung, keinen Pfad und keine Zeile.</translation>
    </message>
    <message>
        <source>A README.md or another Markdown file would bring claims to check.</source>
        <translation>Eine README.md oder eine andere Markdown-Datei würde prüfbare Behauptungen mitbringen.</translation>
    </message>
    <message>
        <source>The only claim is supported.</source>
        <translation>Die einzige Behauptung ist belegt.</translation>
    </message>
    <message>
        <source>All %1 claims are supported.</source>
        <translation>Alle %1 Behauptungen sind belegt.</translation>
    </message>
    <message>
        <source>Each has its evidence in the list.</source>
        <translation>Zu jeder steht der Beleg in der Liste.</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks against its claims.</source>
        <translation>Nichts im Paket spricht gegen seine Behauptungen.</translation>
    </message>
    <message>
        <source>Nothing in the pack proves a claim wrong.</source>
        <translation>Nichts im Paket beweist, dass eine Behauptung falsch ist.</translation>
    </message>
    <message>
        <source>%1 of %2 claims are supported; the others are not proven by this pack.</source>
        <translation>%1 von %2 Behauptungen sind belegt; die anderen beweist dieses Paket nicht.</translation>
    </message>
    <message>
        <source>%1 Worth a look: %2.</source>
        <translation>%1 Einen Blick wert: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 von %2 Behauptungen</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Abweichungen</translation>
    </message>
</context>
<context>
    <name>exhibit::MissingStrip</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Named but not in the pack (%1): %2</source>
        <translation>Genannt, aber nicht im Paket (%1): %2</translation>
    </message>
</context>
<context>
    <name>exhibit::Navigation</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No other place yet</source>
        <translation>Noch keine andere Stelle</translation>
    </message>
    <message>
        <source>Nothing is chosen that has a pointer</source>
        <translation>Nichts mit einer Fundstelle ist gewählt</translation>
    </message>
</context>
<context>
    <name>exhibit::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Figures and findings of %1. A click takes this filter off.</source>
        <translation>Zahlen und Befunde von %1. Ein Klick entfernt diesen Filter.</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filter %1, entfernen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, most severe first</source>
        <translation>%1, die schwersten zuerst</translation>
    </message>
    <message>
        <source>%1 of %2 name the picked runs</source>
        <translation>%1 von %2 nennen die gewählten Läufe</translation>
    </message>
    <message>
        <source>No finding names one of the picked runs.</source>
        <translation>Kein Befund nennt einen der gewählten Läufe.</translation>
    </message>
    <message>
        <source>No test runs were found.</source>
        <translation>Keine Testläufe gefunden.</translation>
    </message>
    <message>
        <source>Runs: %1, none of them red.</source>
        <translation>Läufe: %1, keiner davon rot.</translation>
    </message>
    <message>
        <source>Runs: %1; red: %2.</source>
        <translation>Läufe: %1; rot: %2.</translation>
    </message>
    <message>
        <source>No statement was found that evidence could speak to.</source>
        <translation>Keine Aussage gefunden, zu der sich Belege äußern könnten.</translation>
    </message>
    <message>
        <source>Statements checked: %1. This pack settles %2 of them, and none against its words.</source>
        <translation>Geprüfte Aussagen: %1. Dieses Paket klärt %2 davon, und keine gegen ihren Wortlaut.</translation>
    </message>
    <message>
        <source>Worth a look, proven neither way: %1.</source>
        <translation>Einen Blick wert, weder so noch so bewiesen: %1.</translation>
    </message>
    <message>
        <source>%1 ran tests</source>
        <translation>%1 mit Tests</translation>
    </message>
    <message>
        <source>%1 in all %2 that ran</source>
        <translation>%1 in allen %2 ausgeführten</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>in 1 Lauf</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>in %1 Läufen</translation>
    </message>
    <message>
        <source>in 1 claim</source>
        <translation>in 1 Behauptung</translation>
    </message>
    <message>
        <source>in %1 claims</source>
        <translation>in %1 Behauptungen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no token events</source>
        <translation>keine Token-Ereignisse</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 Eskalation</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 Eskalationen</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>keine Baseline</translation>
    </message>
    <message>
        <source>against a stand-in</source>
        <translation>gegen einen Ersatz</translation>
    </message>
    <message>
        <source>Review mismatches</source>
        <translation>Abweichungen prüfen</translation>
    </message>
    <message>
        <source>Preview report</source>
        <translation>Berichtsvorschau</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Failing per run</source>
        <translation>Fehlschlagend je Lauf</translation>
    </message>
    <message>
        <source>Collection errors</source>
        <translation>Sammelfehler</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>Fehlschlagende Tests je Lauf</translation>
    </message>
    <message>
        <source>pack order</source>
        <translation>Paketreihenfolge</translation>
    </message>
    <message>
        <source>Token use against budget</source>
        <translation>Tokenverbrauch gegen Budget</translation>
    </message>
    <message>
        <source>%1 of %2 phases, worst first</source>
        <translation>%1 von %2 Phasen, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>%1 phases, worst first</source>
        <translation>%1 Phasen, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>Wichtigste Befunde</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Befunde nach Schweregrad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Files of the pack, and those it names but does not hold</source>
        <translation>Dateien des Pakets und solche, die es nennt, aber nicht enthält</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>%1 present · %2 missing</source>
        <translation>%1 vorhanden · %2 fehlen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Newly failing</source>
        <translation>Neu gescheitert</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewRuler</name>
    <message>
        <source>Overview of the text</source>
        <translation>Übersicht des Textes</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>exhibit::PackSession</name>
    <message>
        <source>%1 changed since it was read.</source>
        <translation>%1 hat sich seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>%1 files changed since they were read.</source>
        <translation>%1 Dateien haben sich seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>Letzte Pakete</translation>
    </message>
    <message>
        <source>Open an evidence pack</source>
        <translation>Belegpaket öffnen</translation>
    </message>
    <message>
        <source>Open files or archives as a pack</source>
        <translation>Dateien oder Archive als Paket öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</source>
        <translation>Archive (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Tar archives (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</source>
        <translation>Tar-Archive (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</translation>
    </message>
    <message>
        <source>Settings could not be written. Check the permissions of their file.</source>
        <translation>Einstellungen konnten nicht geschrieben werden. Die Rechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more but what you decided</source>
        <translation>Von „%1“ sind nur noch die eigenen Entscheidungen aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more</source>
        <translation>Von „%1“ ist nichts mehr aufbewahrt</translation>
    </message>
    <message>
        <source>1 run, mismatches: %1</source>
        <translation>1 Lauf, Abweichungen: %1</translation>
    </message>
    <message>
        <source>%1 runs, mismatches: %2</source>
        <translation>%1 Läufe, Abweichungen: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksChart</name>
    <message>
        <source>Failing tests and contradicted claims per pack</source>
        <translation>Fehlschlagende Tests und widerlegte Behauptungen je Paket</translation>
    </message>
    <message>
        <source>fewer than two runs: no failing core, contradicted: %1</source>
        <translation>weniger als zwei Läufe: kein Fehlerkern, widerlegt: %1</translation>
    </message>
    <message>
        <source>%1 fail in every run, movers: %2, contradicted: %3</source>
        <translation>%1 schlagen in jedem Lauf fehl, Wechsler: %2, widerlegt: %3</translation>
    </message>
    <message>
        <source>%1, the newest of %2</source>
        <translation>%1, das neueste von %2</translation>
    </message>
    <message>
        <source>Failing core</source>
        <translation>Fehlerkern</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Wechsler</translation>
    </message>
    <message>
        <source>Claims contradicted</source>
        <translation>Widerlegte Behauptungen</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksPage</name>
    <message>
        <source>Filter packs</source>
        <translation>Pakete filtern</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>Gezeigte Zeilen mit Kopfzeile kopieren, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>Keine Pakete.</translation>
    </message>
    <message>
        <source>No pack matches.</source>
        <translation>Kein Paket passt.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 → B %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No other pack of this project yet</source>
        <translation>Noch kein anderes Paket dieses Projekts</translation>
    </message>
    <message>
        <source>The kept reviews are not to be had</source>
        <translation>Die aufbewahrten Reviews sind nicht erreichbar</translation>
    </message>
    <message>
        <source>Packs that you open are kept for comparison. The command exhibit audit DIR --store keeps all that lie below a folder.</source>
        <translation>Geöffnete Pakete werden für den Vergleich aufbewahrt. Der Befehl exhibit audit DIR --store bewahrt alle auf, die unterhalb eines Ordners liegen.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 von %2, %3 bis %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No failing core to follow: %1 has fewer than two runs.</source>
        <translation>Kein Fehlerkern zu verfolgen: %1 hat weniger als zwei Läufe.</translation>
    </message>
    <message>
        <source>%1 Contradicted claims: %2.</source>
        <translation>%1 Widerlegte Behauptungen: %2.</translation>
    </message>
    <message>
        <source>The failing core fell from %1 to %2.</source>
        <translation>Der Fehlerkern sank von %1 auf %2.</translation>
    </message>
    <message>
        <source>The failing core grew from %1 to %2.</source>
        <translation>Der Fehlerkern wuchs von %1 auf %2.</translation>
    </message>
    <message>
        <source>The failing core is what it was: %1.</source>
        <translation>Der Fehlerkern ist, was er war: %1.</translation>
    </message>
    <message>
        <source>%1: newly failing tests %2, movers %3, contradicted claims %4.</source>
        <translation>%1: neu fehlschlagende Tests %2, Wechsler %3, widerlegte Behauptungen %4.</translation>
    </message>
    <message>
        <source>Mark two packs: Space</source>
        <translation>Zwei Pakete markieren: Leertaste</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Decided in A, found again in B: %1</source>
        <translation>In A entschieden, in B wieder gefunden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 packs</source>
        <translation>%1 von %2 Paketen</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 von %2 markiert</translation>
    </message>
</context>
<context>
    <name>exhibit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>exhibit::PagesBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Größere Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown; the file has all.</source>
        <translation>Die ersten %1 Seiten werden gezeigt; die Datei enthält alle.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>exhibit::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>exhibit::Palette</name>
    <message>
        <source>Runs  #</source>
        <translation>Läufe  #</translation>
    </message>
    <message>
        <source>Tests  @</source>
        <translation>Tests  @</translation>
    </message>
    <message>
        <source>Claims  !</source>
        <translation>Behauptungen  !</translation>
    </message>
    <message>
        <source>Commands  &gt;</source>
        <translation>Befehle  &gt;</translation>
    </message>
    <message>
        <source>Lines  :</source>
        <translation>Zeilen  :</translation>
    </message>
    <message>
        <source>Text  /</source>
        <translation>Text  /</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Lines of the current entry</source>
        <translation>Zeilen des aktuellen Eintrags</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Page, run, test, claim, command or pointer</source>
        <translation>Seite, Lauf, Test, Behauptung, Befehl oder Fundstelle</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Suchbegriff</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>beside the page</source>
        <translation>neben der Seite</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>nächste Gruppe</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>lines on, off</source>
        <translation>Zeilen an, aus</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>This entry has no lines of its own.</source>
        <translation>Dieser Eintrag hat keine eigenen Zeilen.</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteDesk</name>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteModel</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Claims and findings</source>
        <translation>Behauptungen und Befunde</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternDetail</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>What the finding is recognised by</source>
        <translation>Woran der Befund erkannt wird</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <translation>Vorgeschlagene Behebung</translation>
    </message>
    <message>
        <source>Extra evidence needed</source>
        <translation>Weitere nötige Belege</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Possibly systemic</source>
        <translation>Möglicherweise systemisch</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>Konfidenz: %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternMatrix</name>
    <message>
        <source>Pattern by run</source>
        <translation>Muster nach Lauf</translation>
    </message>
    <message>
        <source>pattern %1 occurs</source>
        <translation>Muster %1 tritt auf</translation>
    </message>
    <message>
        <source>pattern %1 is fixed</source>
        <translation>Muster %1 ist behoben</translation>
    </message>
    <message>
        <source>pattern %1 does not occur</source>
        <translation>Muster %1 tritt nicht auf</translation>
    </message>
    <message>
        <source>%1 of %2 runs have room here</source>
        <translation>%1 von %2 Läufen haben hier Platz</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternsPage</name>
    <message>
        <source>Patterns and other findings</source>
        <translation>Muster und weitere Befunde</translation>
    </message>
    <message>
        <source>Pattern by run</source>
        <translation>Muster nach Lauf</translation>
    </message>
    <message>
        <source>%1 in 1 run</source>
        <translation>%1 in 1 Lauf</translation>
    </message>
    <message>
        <source>%1 across %2 runs</source>
        <translation>%1 über %2 Läufe</translation>
    </message>
    <message>
        <source>No runs in this pack</source>
        <translation>Keine Läufe in diesem Paket</translation>
    </message>
    <message>
        <source>No pattern found</source>
        <translation>Kein Muster gefunden</translation>
    </message>
    <message>
        <source>Nothing repeats over the runs, and nothing in them contradicts another source.</source>
        <translation>Nichts wiederholt sich über die Läufe, und nichts in ihnen widerspricht einer anderen Quelle.</translation>
    </message>
    <message>
        <source>Pattern %1 of %2</source>
        <translation>Muster %1 von %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>Befund %1 von %2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>exhibit::PlacePath</name>
    <message>
        <source>Where this stands</source>
        <translation>Wo dies steht</translation>
    </message>
</context>
<context>
    <name>exhibit::PointerLabel</name>
    <message>
        <source>Copy pointer</source>
        <translation>Fundstelle kopieren</translation>
    </message>
</context>
<context>
    <name>exhibit::PredictionChart</name>
    <message>
        <source>Predicted against used output tokens</source>
        <translation>Vorhergesagte gegen verbrauchte Ausgabe-Token</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>Versuch ohne Phase</translation>
    </message>
    <message>
        <source>used at least %1, predicted %2</source>
        <translation>mindestens %1 verbraucht, %2 vorhergesagt</translation>
    </message>
    <message>
        <source>used %1, predicted %2</source>
        <translation>%1 verbraucht, %2 vorhergesagt</translation>
    </message>
    <message>
        <source>%1 attempts here, %2 truncated</source>
        <translation>%1 Versuche hier, %2 abgeschnitten</translation>
    </message>
    <message>
        <source>No predictions in this pack.</source>
        <translation>Keine Vorhersagen in diesem Paket.</translation>
    </message>
    <message>
        <source>under-predicted</source>
        <translation>zu niedrig vorhergesagt</translation>
    </message>
    <message>
        <source>over-predicted</source>
        <translation>zu hoch vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted output tokens</source>
        <translation>Vorhergesagte Ausgabe-Token</translation>
    </message>
</context>
<context>
    <name>exhibit::ProofForm</name>
    <message>
        <source>Not settled</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>%1, not settled</source>
        <translation>%1, nicht geklärt</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, geklärt</translation>
    </message>
</context>
<context>
    <name>exhibit::ProposedEditCard</name>
    <message>
        <source>Proposed edit</source>
        <translation>Vorgeschlagene Änderung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this text (Ctrl+Enter)</source>
        <translation>Diesen Text behalten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave the text as it was (Escape)</source>
        <translation>Text lassen, wie er war (Escape)</translation>
    </message>
    <message>
        <source>Take the proposed text again</source>
        <translation>Wieder den vorgeschlagenen Text nehmen</translation>
    </message>
    <message>
        <source>Proposed edit as a unified diff</source>
        <translation>Vorgeschlagene Änderung als Unified Diff</translation>
    </message>
    <message>
        <source>The lines that would stand in the document</source>
        <translation>Die Zeilen, die im Dokument stehen würden</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>Patch kopiert</translation>
    </message>
    <message>
        <source>Proposed %1 edit</source>
        <translation>Vorgeschlagene Änderung an %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>exhibit::RateChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Truncation rate per batch</source>
        <translation>Abschneidequote je Batch</translation>
    </message>
    <message>
        <source>Reported, not measured</source>
        <translation>Berichtet, nicht gemessen</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>%1 abgeschnitten</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Aufrufe ab %1</translation>
    </message>
    <message>
        <source>too few to say a rate</source>
        <translation>zu wenige für einen Anteil</translation>
    </message>
    <message>
        <source>; of first attempts %1</source>
        <translation>; von ersten Versuchen %1</translation>
    </message>
    <message>
        <source>No call states when it was made.</source>
        <translation>Kein Aufruf gibt an, wann er erfolgte.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportChoices</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The review for people, with pointers as text</source>
        <translation>Das Review für Menschen, mit Fundstellen als Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>One file for any browser, with the cited lines; to be printed as well</source>
        <translation>Eine Datei für jeden Browser, mit den angeführten Zeilen; auch zum Drucken</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The same on paper, with bookmarks, links and digests below each page</source>
        <translation>Dasselbe auf Papier, mit Lesezeichen, Links und Prüfsummen unter jeder Seite</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Findings, verdicts and pointers for programs (exhibit.review/1)</source>
        <translation>Befunde, Urteile und Fundstellen für Programme (exhibit.review/1)</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>Findings for code hosts and editors (SARIF 2.1.0)</source>
        <translation>Befunde für Code-Hosts und Editoren (SARIF 2.1.0)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheets</source>
        <translation>Ein Ordner mit Tabellen für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The brief for a pull request or a step summary</source>
        <translation>Die Kurzfassung für einen Pull Request oder eine Schrittzusammenfassung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Missing evidence as a message to send, with what each would settle</source>
        <translation>Fehlende Belege als Nachricht zum Versenden, mit dem, was jeder klären würde</translation>
    </message>
    <message>
        <source>In-toto</source>
        <translation>In-toto</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>The JSON as an unsigned statement about the pack&apos;s digest, to be signed</source>
        <translation>Das JSON als unsigniertes Statement über die Prüfsumme des Pakets, zum Signieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All sections, in their usual order</source>
        <translation>Alle Abschnitte in ihrer üblichen Reihenfolge</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>What to do next (Alt+1)</source>
        <translation>Was als Nächstes zu tun ist (Alt+1)</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Maintainer</translation>
    </message>
    <message>
        <source>Whether to merge (Alt+2)</source>
        <translation>Ob zusammengeführt wird (Alt+2)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Whether it is true (Alt+3)</source>
        <translation>Ob es wahr ist (Alt+3)</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>Auswahl für den Bericht</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>Alle Abschnitte in ihrer üblichen Reihenfolge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Whose sections the full report has</source>
        <translation>Für wen die Abschnitte des vollständigen Berichts sind</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Brief, one page</source>
        <translation>Kurz, eine Seite</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down to order</source>
        <translation>Alt+Up, Alt+Down zum Ordnen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Space leaves a section out; Alt+Up and Alt+Down, or the mouse, order them</source>
        <translation>Die Leertaste lässt einen Abschnitt weg; Alt+Up und Alt+Down oder die Maus ordnen sie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Language of the report; what it quotes stays as it is</source>
        <translation>Sprache des Berichts; was er zitiert, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was noted beside decisions; the reason of a dismissal always stands</source>
        <translation>Notizen zu Entscheidungen; der Grund eines Verwerfens steht immer da</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Lists of what was dismissed, with the reasons</source>
        <translation>Listen des Verworfenen, mit den Gründen</translation>
    </message>
    <message>
        <source>Reviewer, named in the report</source>
        <translation>Reviewer, im Bericht genannt</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Before export</source>
        <translation>Vor dem Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Bericht als Markdown kopieren</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>Markdown exportieren</translation>
    </message>
    <message>
        <source>Edits as a patch…</source>
        <translation>Änderungen als Patch…</translation>
    </message>
    <message>
        <source>The confirmed edits of documents, as git apply takes them</source>
        <translation>Die bestätigten Änderungen an Dokumenten, wie git apply sie nimmt</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notizen %1</translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <translation>Verworfen %1</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 von %2 Abschnitten</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Custom, %1</source>
        <translation>Eigene Auswahl, %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPage</name>
    <message>
        <source>Copied the report</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Extern öffnen</translation>
    </message>
    <message>
        <source>Writes the file to a folder that lasts as long as this window, and opens it in the program for its kind</source>
        <translation>Schreibt die Datei in einen Ordner, der so lange besteht wie dieses Fenster, und öffnet sie im Programm für ihre Art</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Prints the pages as the PDF has them</source>
        <translation>Druckt die Seiten, wie das PDF sie hat</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Quelltext des Berichts</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Not checked: it was cancelled. Choose again what the report holds to check it.</source>
        <translation>Nicht geprüft: abgebrochen. Zum Prüfen noch einmal wählen, was der Bericht enthält.</translation>
    </message>
    <message>
        <source>Checking every pointer…</source>
        <translation>Jede Fundstelle wird geprüft…</translation>
    </message>
    <message>
        <source>The source is exactly what is exported.</source>
        <translation>Der Quelltext ist genau das, was exportiert wird.</translation>
    </message>
    <message>
        <source>The pages are those of the file.</source>
        <translation>Die Seiten sind die der Datei.</translation>
    </message>
    <message>
        <source>The tables hold the same, a row for each thing.</source>
        <translation>Die Tabellen enthalten dasselbe, eine Zeile je Sache.</translation>
    </message>
    <message>
        <source>All %1 pointers resolve to their lines.</source>
        <translation>Alle %1 Fundstellen führen zu ihren Zeilen.</translation>
    </message>
    <message>
        <source>%1 of %2 pointers do not resolve; the report says which.</source>
        <translation>%1 von %2 Fundstellen lassen sich nicht auflösen; der Bericht sagt, welche.</translation>
    </message>
    <message>
        <source>1 credential is masked.</source>
        <translation>1 Zugangsdatum ist maskiert.</translation>
    </message>
    <message>
        <source>%1 credentials are masked.</source>
        <translation>%1 Zugangsdaten sind maskiert.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>1 item is undecided and exported as open.</source>
        <translation>1 Eintrag ist nicht entschieden und wird als offen exportiert.</translation>
    </message>
    <message>
        <source>%1 items are undecided and exported as open.</source>
        <translation>%1 Einträge sind nicht entschieden und werden als offen exportiert.</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>Alles im Paket wurde wie erwartet gelesen.</translation>
    </message>
    <message>
        <source>1 diagnostic is listed in the report.</source>
        <translation>1 Diagnose steht im Bericht.</translation>
    </message>
    <message>
        <source>%1 diagnostics are listed in the report.</source>
        <translation>%1 Diagnosen stehen im Bericht.</translation>
    </message>
    <message>
        <source>Fits one page.</source>
        <translation>Passt auf eine Seite.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 Seiten.</translation>
    </message>
    <message>
        <source>Fits one page, %1 of its %2 lines are left.</source>
        <translation>Passt auf eine Seite, %1 ihrer %2 Zeilen sind frei.</translation>
    </message>
    <message>
        <source>%1 lines of Markdown.</source>
        <translation>%1 Zeilen Markdown.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>It could not be printed. Look at the printer, or export the PDF.</source>
        <translation>Drucken war nicht möglich. Den Drucker prüfen oder das PDF exportieren.</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Review exportieren</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Export the confirmed edits</source>
        <translation>Bestätigte Änderungen exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPreview</name>
    <message>
        <source>The preview ends here; the exported report is complete.</source>
        <translation>Die Vorschau endet hier; der exportierte Bericht ist vollständig.</translation>
    </message>
    <message>
        <source>1 more row is in the exported report.</source>
        <translation>1 weitere Zeile steht im exportierten Bericht.</translation>
    </message>
    <message>
        <source>%1 more rows are in the exported report.</source>
        <translation>%1 weitere Zeilen stehen im exportierten Bericht.</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewProgress</name>
    <message>
        <source>Review progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>1 needs evidence</source>
        <translation>1 braucht Belege</translation>
    </message>
    <message>
        <source>%1 need evidence</source>
        <translation>%1 brauchen Belege</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Behauptung</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 Behauptungen</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 Muster</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 Muster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alles entschieden</translation>
    </message>
    <message>
        <source>%1 to review: %2</source>
        <translation>%1 zu prüfen: %2</translation>
    </message>
    <message>
        <source>Review progress: %1</source>
        <translation>Fortschritt des Reviews: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewText</name>
    <message>
        <source>The review</source>
        <translation>Das Review</translation>
    </message>
</context>
<context>
    <name>exhibit::RowList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, opened %3</source>
        <translation>%1, %2, geöffnet %3</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDeltaCard</name>
    <message>
        <source>Show these tests</source>
        <translation>Diese Tests zeigen</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Bleibend</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Exchange the two runs (X)</source>
        <translation>Die beiden Läufe tauschen (X)</translation>
    </message>
    <message>
        <source>Compare logs</source>
        <translation>Logs vergleichen</translation>
    </message>
    <message>
        <source>Both logs beside each other, without times, addresses and the like</source>
        <translation>Beide Logs nebeneinander, ohne Zeiten, Adressen und Ähnliches</translation>
    </message>
    <message>
        <source>Changes against the baseline</source>
        <translation>Änderungen gegenüber der Baseline</translation>
    </message>
    <message>
        <source>no run to compare with</source>
        <translation>kein Lauf zum Vergleichen</translation>
    </message>
    <message>
        <source>this run stands in for the baseline</source>
        <translation>dieser Lauf dient als Ersatz für die Baseline</translation>
    </message>
    <message>
        <source>this run is the baseline</source>
        <translation>dieser Lauf ist die Baseline</translation>
    </message>
    <message>
        <source>against %1, a stand-in</source>
        <translation>gegen %1, einen Ersatz</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>There is no run to compare this one with.</source>
        <translation>Es gibt keinen Lauf, mit dem dieser verglichen werden kann.</translation>
    </message>
    <message>
        <source>The other runs are compared with this one.</source>
        <translation>Die anderen Läufe werden mit diesem verglichen.</translation>
    </message>
    <message>
        <source>Nothing can be compared: a run without results has no changes.</source>
        <translation>Nichts ist vergleichbar: ein Lauf ohne Ergebnisse hat keine Änderungen.</translation>
    </message>
    <message>
        <source>No test changed against the baseline, and none fails in both.</source>
        <translation>Kein Test hat sich gegenüber der Baseline geändert, und keiner schlägt in beiden fehl.</translation>
    </message>
    <message>
        <source>No test changed against %1, and none fails in both.</source>
        <translation>Kein Test hat sich gegenüber %1 geändert, und keiner schlägt in beiden fehl.</translation>
    </message>
    <message>
        <source>Tests added %1</source>
        <translation>Tests hinzugefügt %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>entfernt %1</translation>
    </message>
    <message>
        <source>failing count delta %1</source>
        <translation>Differenz der Fehlschläge %1</translation>
    </message>
    <message>
        <source>Only modules that failed to collect can be compared</source>
        <translation>Vergleichbar sind nur Module, deren Sammeln scheiterte</translation>
    </message>
    <message>
        <source>Show in Tests</source>
        <translation>In „Tests“ zeigen</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDetail</name>
    <message>
        <source>Details of the run</source>
        <translation>Einzelheiten des Laufs</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>log lines</source>
        <translation>Logzeilen</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Quellen…</translation>
    </message>
    <message>
        <source>Say which sources are one run. Kept as a decision, and can be undone</source>
        <translation>Angeben, welche Quellen ein Lauf sind. Als Entscheidung aufbewahrt und rückgängig zu machen</translation>
    </message>
    <message>
        <source>collected only</source>
        <translation>nur gesammelt</translation>
    </message>
    <message>
        <source>did not run to its end</source>
        <translation>nicht bis zum Ende gelaufen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 collected</source>
        <translation>%1 gesammelt</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>log and report disagree</source>
        <translation>Log und Bericht sind sich uneinig</translation>
    </message>
    <message>
        <source>parts: %1</source>
        <translation>Teile: %1</translation>
    </message>
    <message>
        <source>One run: %1</source>
        <translation>Ein Lauf: %1</translation>
    </message>
    <message>
        <source>Tell its sources apart</source>
        <translation>Seine Quellen trennen</translation>
    </message>
    <message>
        <source>One run with</source>
        <translation>Ein Lauf mit</translation>
    </message>
</context>
<context>
    <name>exhibit::RunGateCard</name>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>gewarnt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>What the gate says</source>
        <translation>Was das Gate sagt</translation>
    </message>
    <message>
        <source>Gate class</source>
        <translation>Gate-Klasse</translation>
    </message>
    <message>
        <source>Completion policy</source>
        <translation>Abschlussrichtlinie</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>Stufen des Gates</translation>
    </message>
    <message>
        <source>Why it completed with red CI</source>
        <translation>Warum trotz roter CI fertig</translation>
    </message>
    <message>
        <source>Why it was blocked</source>
        <translation>Warum er blockiert wurde</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>No completion policy could be applied to this run.</source>
        <translation>Auf diesen Lauf ließ sich keine Abschlussrichtlinie anwenden.</translation>
    </message>
    <message>
        <source>This policy completes the run.</source>
        <translation>Diese Richtlinie schließt den Lauf ab.</translation>
    </message>
    <message>
        <source>This policy blocks the run.</source>
        <translation>Diese Richtlinie blockiert den Lauf.</translation>
    </message>
    <message>
        <source>What this policy decides is not known.</source>
        <translation>Was diese Richtlinie entscheidet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation>Abweichung %1</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSignaturesCard</name>
    <message>
        <source>in product code</source>
        <translation>im Produktcode</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>im Testcode</translation>
    </message>
    <message>
        <source>Failures by root-cause signature</source>
        <translation>Fehlschläge nach Ursachensignatur</translation>
    </message>
    <message>
        <source>No test fails.</source>
        <translation>Kein Test schlägt fehl.</translation>
    </message>
    <message>
        <source>Failures by signature</source>
        <translation>Fehlschläge nach Signatur</translation>
    </message>
    <message>
        <source>Collection errors by cause</source>
        <translation>Sammelfehler nach Ursache</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 Modul</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 Module</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 Ursache</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 Ursachen</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 Signatur</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 Signaturen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSources</name>
    <message>
        <source>What a test runner printed, saved as a text file, would bring them: pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP and others. So would the log of a CI job, or a report: %1.</source>
        <translation>Was ein Test-Runner ausgegeben hat, als Textdatei gespeichert, würde sie mitbringen: pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP und andere. Ebenso das Log eines CI-Jobs oder ein Bericht: %1.</translation>
    </message>
</context>
<context>
    <name>exhibit::RunsPage</name>
    <message>
        <source>No test runs in this pack</source>
        <translation>Keine Testläufe in diesem Paket</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>Gezeigte Zeilen mit Kopfzeile kopieren, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Keine Läufe.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Kein Lauf passt.</translation>
    </message>
    <message>
        <source>Show its tests</source>
        <translation>Seine Tests zeigen</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs, in the order of the pack</source>
        <translation>%1 Läufe, in der Reihenfolge des Pakets</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResultModel</name>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Suche stoppen; das Gefundene bleibt</translation>
    </message>
    <message>
        <source>Copy all pointers</source>
        <translation>Alle Fundstellen kopieren</translation>
    </message>
    <message>
        <source>Close the search results</source>
        <translation>Suchergebnisse schließen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Stopped after %1 matches</source>
        <translation>Nach %1 Treffern gestoppt</translation>
    </message>
    <message>
        <source>Searching… %1 matches</source>
        <translation>Suche läuft… %1 Treffer</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>%1 matching lines, the first %2 shown</source>
        <translation>%1 passende Zeilen, die ersten %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 matching lines in %2 files</source>
        <translation>%1 passende Zeilen in %2 Dateien</translation>
    </message>
    <message>
        <source>Copied 1 pointer</source>
        <translation>1 Fundstelle kopiert</translation>
    </message>
    <message>
        <source>Copied %1 pointers</source>
        <translation>%1 Fundstellen kopiert</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionAxis</name>
    <message>
        <source>Session, %1 lanes</source>
        <translation>Sitzung, %1 Spuren</translation>
    </message>
    <message>
        <source>%1 (and %2 more here)</source>
        <translation>%1 (und hier %2 weitere)</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>Testläufe</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>in order, no clock</source>
        <translation>der Reihe nach, ohne Uhr</translation>
    </message>
    <message>
        <source>edited after the last green run</source>
        <translation>nach dem letzten grünen Lauf geändert</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionClaims</name>
    <message>
        <source>Nothing was said that could be checked</source>
        <translation>Nichts Prüfbares wurde gesagt</translation>
    </message>
    <message>
        <source>The agent states no result of tests, checks, builds, commits or edits in this record.</source>
        <translation>Der Agent nennt in dieser Aufzeichnung kein Ergebnis von Tests, Prüfungen, Builds, Commits oder Änderungen.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>What was said, by verdict</source>
        <translation>Was gesagt wurde, nach Urteil</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>Keine Behauptung passt.</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>Vorige Behauptung (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>Nächste Behauptung (J)</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was er sagte</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er tat</translation>
    </message>
    <message>
        <source>It changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Edits since</source>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>Nothing was edited since.</source>
        <translation>Seither wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No command decides it</source>
        <translation>Kein Befehl entscheidet es</translation>
    </message>
    <message>
        <source>Nothing in this record speaks to the sentence.</source>
        <translation>Nichts in dieser Aufzeichnung äußert sich zu dem Satz.</translation>
    </message>
    <message>
        <source>%1, the step that decides</source>
        <translation>%1, der entscheidende Schritt</translation>
    </message>
    <message>
        <source>the step that decides</source>
        <translation>der entscheidende Schritt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Behauptung %1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionCommands</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>Testläufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>Nicht zuzuordnen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Commands of the session</source>
        <translation>Befehle der Sitzung</translation>
    </message>
    <message>
        <source>No command in this session.</source>
        <translation>Kein Befehl in dieser Sitzung.</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Kein Befehl gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what it printed.</source>
        <translation>Einen wählen, um seine Ausgabe zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 von %2 Befehlen</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>Befehl %1 von %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionRows</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionsPage</name>
    <message>
        <source>No session in this pack</source>
        <translation>Keine Sitzung in diesem Paket</translation>
    </message>
    <message>
        <source>The record of a coding agent would bring one: the JSON Lines of Claude Code, Codex or Copilot CLI, chats of Gemini CLI, events of OpenHands, trajectories of SWE-agent or Harbor, the chat history of aider.</source>
        <translation>Die Aufzeichnung eines Coding-Agenten würde eine mitbringen: JSON Lines von Claude Code, Codex oder Copilot CLI, Chats von Gemini CLI, Ereignisse von OpenHands, Trajektorien von SWE-agent oder Harbor, der Chatverlauf von aider.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 UTC</source>
        <translation>%1, %2 bis %3 UTC</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 edit of %2</source>
        <translation>%1 Änderung an %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>exhibit::SqlEditor</name>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>SELECT … – Ctrl+Enter runs it</source>
        <translation>SELECT … – Ctrl+Enter führt es aus</translation>
    </message>
</context>
<context>
    <name>exhibit::StartPage</name>
    <message>
        <source>claims to check</source>
        <translation>zu prüfende Behauptungen</translation>
    </message>
    <message>
        <source>logs of test runs</source>
        <translation>Logs von Testläufen</translation>
    </message>
    <message>
        <source>test reports</source>
        <translation>Testberichte</translation>
    </message>
    <message>
        <source>command and decision logs</source>
        <translation>Befehls- und Entscheidungslogs</translation>
    </message>
    <message>
        <source>commits and diffs</source>
        <translation>Commits und Diffs</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>Token-Ereignisse</translation>
    </message>
    <message>
        <source>Drop an evidence pack here</source>
        <translation>Ein Belegpaket hier ablegen</translation>
    </message>
    <message>
        <source>A folder with README.md, test logs, test reports, CI logs and git context, an archive, or single files. Exhibit reads it in place and never changes it.</source>
        <translation>Ein Ordner mit README.md, Testlogs, Testberichten, CI-Logs und Git-Kontext, ein Archiv oder einzelne Dateien. Exhibit liest es an Ort und Stelle und ändert es nie.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a pack folder (Ctrl+O)</source>
        <translation>Paketordner öffnen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open sample pack</source>
        <translation>Beispielpaket öffnen</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>Letzte Pakete</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget the packs of this list; the packs themselves stay</source>
        <translation>Die Pakete dieser Liste vergessen; die Pakete selbst bleiben</translation>
    </message>
    <message>
        <source>Forget this pack…</source>
        <translation>Dieses Paket vergessen…</translation>
    </message>
    <message>
        <source>What a pack can hold</source>
        <translation>Was ein Paket enthalten kann</translation>
    </message>
    <message>
        <source>everything is optional</source>
        <translation>alles ist optional</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>exhibit::StatementList</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>exhibit::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the pack&apos;s fingerprint</source>
        <translation>Fingerabdruck des Pakets kopieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>Keep the review as it was (Esc)</source>
        <translation>Review lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Show what could not be read as expected</source>
        <translation>Zeigen, was nicht wie erwartet lesbar war</translation>
    </message>
    <message>
        <source>Copied the pack&apos;s fingerprint</source>
        <translation>Fingerabdruck des Pakets kopiert</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 Diagnose</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 Diagnosen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>Kein Paket</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>Loading %1 of %2 files</source>
        <translation>%1 von %2 Dateien geladen</translation>
    </message>
    <message>
        <source>Fingerprint pending</source>
        <translation>Fingerabdruck steht aus</translation>
    </message>
    <message>
        <source>Reviewing again, %1 %</source>
        <translation>Review läuft erneut, %1 %</translation>
    </message>
    <message>
        <source>Loaded 1 file · %1</source>
        <translation>1 Datei geladen · %1</translation>
    </message>
    <message>
        <source>Loaded %1 files · %2</source>
        <translation>%1 Dateien geladen · %2</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Baseline %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Paket %1</translation>
    </message>
</context>
<context>
    <name>exhibit::SuiteMapWidget</name>
    <message>
        <source>Suite map</source>
        <translation>Testkarte</translation>
    </message>
</context>
<context>
    <name>exhibit::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>exhibit::TablePlaceholder</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryCards</name>
    <message>
        <source>Predicted against actual</source>
        <translation>Vorhergesagt gegen tatsächlich</translation>
    </message>
    <message>
        <source>Truncation rate</source>
        <translation>Abschneidequote</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>band: half to twice</source>
        <translation>Band: Hälfte bis Doppeltes</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>nach Batch</translation>
    </message>
    <message>
        <source>1 recorded</source>
        <translation>1 aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 aufgezeichnet</translation>
    </message>
    <message>
        <source>No retry with more room is recorded.</source>
        <translation>Keine Wiederholung mit mehr Platz ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was not truncated.</source>
        <translation>Der Versuch nach dem ersten verbrauchte %1 von %2 Token und wurde nicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was truncated again.</source>
        <translation>Der Versuch nach dem ersten verbrauchte %1 von %2 Token und wurde wieder abgeschnitten.</translation>
    </message>
    <message>
        <source>No attempt after the first one is recorded.</source>
        <translation>Nach dem ersten ist kein weiterer Versuch aufgezeichnet.</translation>
    </message>
    <message>
        <source>It is recorded as one for its use of the ceiling, but its call was truncated.</source>
        <translation>Sie ist als Eskalation wegen der Auslastung der Obergrenze aufgezeichnet, aber ihr Aufruf wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige für Aussage</translation>
    </message>
    <message>
        <source>Truncated calls</source>
        <translation>Abgeschnittene Aufrufe</translation>
    </message>
    <message>
        <source>Truncated first attempts</source>
        <translation>Abgeschnittene erste Versuche</translation>
    </message>
    <message>
        <source>Second attempts not truncated</source>
        <translation>Nicht abgeschnittene zweite Versuche</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>%1 phases wait</source>
        <translation>%1 Phasen warten</translation>
    </message>
    <message>
        <source>score %1, %2 phases wait</source>
        <translation>Punktzahl %1, %2 Phasen warten</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryPage</name>
    <message>
        <source>No token events in this pack</source>
        <translation>Keine Token-Ereignisse in diesem Paket</translation>
    </message>
    <message>
        <source>Model calls with output tokens and ceilings would bring them: as JSON, one a line or in a file, or as tables of an executor that is known in a SQLite database.</source>
        <translation>Modellaufrufe mit Ausgabe-Token und Obergrenzen würden sie mitbringen: als JSON, eines je Zeile oder in einer Datei, oder als Tabellen eines bekannten Executors in einer SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>Abgeschnittene Ausgaben</translation>
    </message>
    <message>
        <source>Near the ceiling</source>
        <translation>Nahe der Obergrenze</translation>
    </message>
    <message>
        <source>Stopped at 100%</source>
        <translation>Bei 100 % gestoppt</translation>
    </message>
    <message>
        <source>Above 100%</source>
        <translation>Über 100 %</translation>
    </message>
    <message>
        <source>Under-predicted</source>
        <translation>Zu niedrig vorhergesagt</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Utilization per attempt</source>
        <translation>Auslastung je Versuch</translation>
    </message>
    <message>
        <source>output tokens / ceiling</source>
        <translation>Ausgabe-Token / Obergrenze</translation>
    </message>
    <message>
        <source>Token events</source>
        <translation>Token-Ereignisse</translation>
    </message>
    <message>
        <source>No token events.</source>
        <translation>Keine Token-Ereignisse.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis passt.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1 in the chart, %2</source>
        <translation>%1 im Diagramm, %2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 bis %2 Token</translation>
    </message>
    <message>
        <source>%1 of %2 token events</source>
        <translation>%1 von %2 Token-Ereignissen</translation>
    </message>
    <message>
        <source>1 token event</source>
        <translation>1 Token-Ereignis</translation>
    </message>
    <message>
        <source>%1 token events</source>
        <translation>%1 Token-Ereignisse</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>at or above %1%</source>
        <translation>bei %1 % oder darüber</translation>
    </message>
    <message>
        <source>at or above %1%: %2 trigger</source>
        <translation>bei %1 % oder darüber: Auslöser %2</translation>
    </message>
    <message>
        <source>exactly the recorded ceiling</source>
        <translation>genau die aufgezeichnete Obergrenze</translation>
    </message>
    <message>
        <source>of the recorded ceiling</source>
        <translation>der aufgezeichneten Obergrenze</translation>
    </message>
    <message>
        <source>actual above predicted</source>
        <translation>tatsächlich über vorhergesagt</translation>
    </message>
    <message>
        <source>%1 not truncated afterwards</source>
        <translation>%1 danach nicht abgeschnitten</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine aufgezeichnet</translation>
    </message>
    <message>
        <source>No event belongs to the CI runs of this pack. Read them as trends, not as evidence for a single run.</source>
        <translation>Kein Ereignis gehört zu den CI-Läufen dieses Pakets. Als Trends lesen, nicht als Beleg für einen einzelnen Lauf.</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
</context>
<context>
    <name>exhibit::TestDetail</name>
    <message>
        <source>Always failing</source>
        <translation>Immer fehlschlagend</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Flaky</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>New test, failing</source>
        <translation>Neuer Test, fehlschlagend</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>The test in every run</source>
        <translation>Der Test in jedem Lauf</translation>
    </message>
</context>
<context>
    <name>exhibit::TestLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrix</name>
    <message>
        <source>not in this run</source>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>failed as expected</source>
        <translation>fehlgeschlagen wie erwartet</translation>
    </message>
    <message>
        <source>passed unexpectedly</source>
        <translation>unerwartet bestanden</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>module failed to collect</source>
        <translation>Sammeln des Moduls gescheitert</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrixView</name>
    <message>
        <source>Tests and their results in every run</source>
        <translation>Tests und ihre Ergebnisse in jedem Lauf</translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation>Gezeigte Läufe</translation>
    </message>
    <message>
        <source>Move through the runs (Ctrl+Left, Ctrl+Right)</source>
        <translation>Durch die Läufe bewegen (Ctrl+Left, Ctrl+Right)</translation>
    </message>
</context>
<context>
    <name>exhibit::TestTreeModel</name>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>The same results in every run</source>
        <translation>Dieselben Ergebnisse in jedem Lauf</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht gesammelt</translation>
    </message>
    <message>
        <source>1 of 1 run</source>
        <translation>1 von 1 Lauf</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Flaky</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <translation>Behoben in %1</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Removed in %1</source>
        <translation>Entfernt in %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Vanished in %1</source>
        <translation>Verschwunden in %1</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Added in %1</source>
        <translation>Hinzugefügt in %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Tests</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>No failure with a message</source>
        <translation>Kein Fehlschlag mit einer Meldung</translation>
    </message>
</context>
<context>
    <name>exhibit::TestsPage</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>collection error</source>
        <translation>Sammelfehler</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Filter by name or file</source>
        <translation>Nach Name oder Datei filtern</translation>
    </message>
    <message>
        <source>Filter tests by name or file</source>
        <translation>Tests nach Name oder Datei filtern</translation>
    </message>
    <message>
        <source>Which tests</source>
        <translation>Welche Tests</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ever failing</source>
        <translation>Je fehlgeschlagen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Group tests by</source>
        <translation>Tests gruppieren nach</translation>
    </message>
    <message>
        <source>Group by file</source>
        <translation>Nach Datei gruppieren</translation>
    </message>
    <message>
        <source>Group by signature</source>
        <translation>Nach Signatur gruppieren</translation>
    </message>
    <message>
        <source>Fold identical rows</source>
        <translation>Gleiche Zeilen zusammenfassen</translation>
    </message>
    <message>
        <source>Tests of a group with the same results in every run become one row</source>
        <translation>Tests einer Gruppe mit denselben Ergebnissen in jedem Lauf werden eine Zeile</translation>
    </message>
    <message>
        <source>Suite map</source>
        <translation>Testkarte</translation>
    </message>
    <message>
        <source>every test in path order, one column each</source>
        <translation>jeder Test in Pfadfolge, je eine Spalte</translation>
    </message>
    <message>
        <source>Comparing the tests of all runs…</source>
        <translation>Die Tests aller Läufe werden verglichen…</translation>
    </message>
    <message>
        <source>No test results in this pack</source>
        <translation>Keine Testergebnisse in diesem Paket</translation>
    </message>
    <message>
        <source>1 distinct test</source>
        <translation>1 verschiedener Test</translation>
    </message>
    <message>
        <source>%1 distinct tests</source>
        <translation>%1 verschiedene Tests</translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation>kein Test lief</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>keiner schlägt fehl</translation>
    </message>
    <message>
        <source>1 fails at least once</source>
        <translation>1 schlägt mindestens einmal fehl</translation>
    </message>
    <message>
        <source>%1 fail at least once</source>
        <translation>%1 schlagen mindestens einmal fehl</translation>
    </message>
    <message>
        <source>No such test</source>
        <translation>Kein solcher Test</translation>
    </message>
    <message>
        <source>No test matches “%1”.</source>
        <translation>Kein Test passt zu „%1“.</translation>
    </message>
    <message>
        <source>Tests that fail in %1</source>
        <translation>Tests, die in %1 fehlschlagen</translation>
    </message>
    <message>
        <source>New failures of %1</source>
        <translation>Neue Fehlschläge von %1</translation>
    </message>
    <message>
        <source>Tests that %1 fixed</source>
        <translation>Tests, die %1 behoben hat</translation>
    </message>
    <message>
        <source>Tests that still fail in %1</source>
        <translation>Tests, die in %1 weiterhin fehlschlagen</translation>
    </message>
    <message>
        <source>Failing tests that are no longer in %1</source>
        <translation>Fehlschlagende Tests, die nicht mehr in %1 sind</translation>
    </message>
    <message>
        <source>a signature that is no longer there</source>
        <translation>eine Signatur, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Failures like %1</source>
        <translation>Fehlschläge wie %1</translation>
    </message>
    <message>
        <source>%1 of %2 tests</source>
        <translation>%1 von %2 Tests</translation>
    </message>
    <message>
        <source>%1 is not among the %2 shown.</source>
        <translation>%1 ist nicht unter den %2 gezeigten.</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>exhibit::ThinProgressBar</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
</context>
<context>
    <name>exhibit::ToneLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>exhibit::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Search evidence…</source>
        <translation>Belege durchsuchen…</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>Belege durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all files; Enter starts (Ctrl+Shift+F)</source>
        <translation>Alle Dateien durchsuchen; Enter startet (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Review exportieren</translation>
    </message>
    <message>
        <source>%1; hold or right click for the places</source>
        <translation>%1; gedrückt halten oder rechts klicken für die Stellen</translation>
    </message>
    <message>
        <source>No pack open</source>
        <translation>Kein Paket offen</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <translation>Paket: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationBars</name>
    <message>
        <source>Token use against budget, worst attempt of each phase</source>
        <translation>Tokenverbrauch gegen Budget, schlechtester Versuch jeder Phase</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>keine Phase</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>Keine Token-Ereignisse mit einer Obergrenze in diesem Paket.</translation>
    </message>
    <message>
        <source>100% of the ceiling</source>
        <translation>100 % der Obergrenze</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationChart</name>
    <message>
        <source>median of neighbouring attempts</source>
        <translation>Median benachbarter Versuche</translation>
    </message>
    <message>
        <source>up to nine in ten of them</source>
        <translation>bis zu neun von zehn davon</translation>
    </message>
    <message>
        <source>share truncated</source>
        <translation>Anteil abgeschnitten</translation>
    </message>
    <message>
        <source>below %1%</source>
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>%1–100%, finished</source>
        <translation>%1–100 %, beendet</translation>
    </message>
    <message>
        <source>truncated: a lower bound</source>
        <translation>abgeschnitten: eine Untergrenze</translation>
    </message>
    <message>
        <source>above the recorded ceiling</source>
        <translation>über der aufgezeichneten Obergrenze</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>Versuch ohne Phase</translation>
    </message>
    <message>
        <source>at least %1 of %2 tokens, %3</source>
        <translation>mindestens %1 von %2 Token, %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3</source>
        <translation>%1 von %2 Token, %3</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>Stopp %1</translation>
    </message>
    <message>
        <source>Output tokens against the ceiling, by attempt</source>
        <translation>Ausgabe-Token gegen die Obergrenze, nach Versuch</translation>
    </message>
    <message>
        <source>%1% trigger level</source>
        <translation>Auslöseschwelle %1 %</translation>
    </message>
    <message>
        <source>%1% %2 trigger</source>
        <translation>%1 % Auslöser %2</translation>
    </message>
    <message>
        <source>100% truncation</source>
        <translation>100 % Abschneiden</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>half at or below %1, nine in ten at or below %2</source>
        <translation>Hälfte bei %1 oder darunter, neun von zehn bei %2 oder darunter</translation>
    </message>
    <message>
        <source>%1 truncated, %2</source>
        <translation>%1 abgeschnitten, %2</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>Keine Token-Ereignisse mit einer Obergrenze in diesem Paket.</translation>
    </message>
    <message>
        <source>%1, 1 event</source>
        <translation>%1, 1 Ereignis</translation>
    </message>
    <message>
        <source>%1, %2 events</source>
        <translation>%1, %2 Ereignisse</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewDesk</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Views of this table</source>
        <translation>Ansichten dieser Tabelle</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of these filters, order and columns:</source>
        <translation>Name für diese Filter, diese Reihenfolge und diese Spalten:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>View of %1: %2</source>
        <translation>Ansicht von %1: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
    <message>
        <source>Take the last filter off</source>
        <translation>Letzten Filter entfernen</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Wie sie waren</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV…</source>
        <translation>Gezeigte Zeilen als CSV speichern…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold to level</source>
        <translation>Ausklappen bis Ebene</translation>
    </message>
    <message>
        <source>Save the shown rows</source>
        <translation>Gezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>exhibit::WindowCommands</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No text to fold is shown</source>
        <translation>Es wird kein einklappbarer Text gezeigt</translation>
    </message>
    <message>
        <source>Nothing in this file is known to have failed</source>
        <translation>In dieser Datei ist kein Fehlschlag bekannt</translation>
    </message>
    <message>
        <source>No word to highlight: place the cursor in one, or select some of one line</source>
        <translation>Kein Wort zum Hervorheben: den Cursor in eines setzen oder etwas in einer Zeile auswählen</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
</context>
<context>
    <name>exhibit::WordBar</name>
    <message>
        <source>Highlight this word no longer</source>
        <translation>Dieses Wort nicht mehr hervorheben</translation>
    </message>
    <message>
        <source>Highlighted word %1, remove</source>
        <translation>Hervorgehobenes Wort %1, entfernen</translation>
    </message>
</context>
</TS>
