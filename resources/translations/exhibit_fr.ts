<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuditRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Not mentioned: %1</source>
        <translation>Non mentionné : %1</translation>
    </message>
    <message>
        <source>Line %1, %2, %3</source>
        <translation>Ligne %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4</source>
        <translation>%1, %2 %3 sur %4</translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 affirmations</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 motif</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 motifs</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 échec</translation>
    </message>
    <message>
        <source>%1 failures</source>
        <translation>%1 échecs</translation>
    </message>
    <message>
        <source>1 collection error</source>
        <translation>1 erreur de collecte</translation>
    </message>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 erreurs de collecte</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 signature</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 signatures</translation>
    </message>
    <message>
        <source>1 gate</source>
        <translation>1 barrière</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>%1 barrières</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 commit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 commits</translation>
    </message>
    <message>
        <source>1 next step</source>
        <translation>1 étape suivante</translation>
    </message>
    <message>
        <source>%1 next steps</source>
        <translation>%1 étapes suivantes</translation>
    </message>
    <message>
        <source>1 missing piece of evidence</source>
        <translation>1 preuve manquante</translation>
    </message>
    <message>
        <source>%1 missing pieces of evidence</source>
        <translation>%1 preuves manquantes</translation>
    </message>
    <message>
        <source>1 model call</source>
        <translation>1 appel de modèle</translation>
    </message>
    <message>
        <source>%1 model calls</source>
        <translation>%1 appels de modèle</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 escalade</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 escalades</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 diagnostic</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 diagnostics</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>nothing in the review</source>
        <translation>rien dans la revue</translation>
    </message>
    <message>
        <source>%1, not collected in %2</source>
        <translation>%1, non collecté dans %2</translation>
    </message>
    <message>
        <source>Gate of %1</source>
        <translation>Contrôle de %1</translation>
    </message>
    <message>
        <source>%1, fails in %2</source>
        <translation>%1, échoue dans %2</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape : %1</translation>
    </message>
    <message>
        <source>Not in the pack: %1</source>
        <translation>Absent du paquet : %1</translation>
    </message>
</context>
<context>
    <name>ClaimTables</name>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>1 executed run</source>
        <translation>1 exécution effective</translation>
    </message>
    <message>
        <source>%1 executed runs</source>
        <translation>%1 exécutions effectives</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorés</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
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
    ouvre la fenêtre, sur un pointeur, une exécution, une page ou un id ; plusieurs fichiers et
    dossiers forment un seul paquet ; une fenêtre où le paquet est déjà ouvert est réutilisée
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
    écrit la revue avec les décisions conservées, ou celles de FILE ; --fail-on peut être répété ;
    plusieurs fichiers et dossiers forment un seul paquet
exhibit review --verify REPORT PACK…
    réécrit un rapport et dit s’il est identique
</translation>
    </message>
    <message>
        <source>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    write the confirmed edits of documents as a patch for git apply; --all: what is proposed as well
</source>
        <translation>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    écrit les modifications confirmées des documents en correctif pour git apply ; --all : aussi celles proposées
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
    passe en revue chaque paquet, archive ou dossier de session sous les dossiers ; ce qu’il faut lire d’abord
    vient en tête ; --store conserve les revues, pour la page Paquets et exhibit compare
</translation>
    </message>
    <message>
        <source>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    make a pack of the work in a git repository: its history, documents, results and sessions of agents
</source>
        <translation>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    fait un paquet du travail d’un dépôt git : son historique, ses documents, ses résultats et les sessions d’agents
</translation>
    </message>
    <message>
        <source>exhibit compare A B [--format md|json] [-o FILE]
    say what is gone, new, back again and changed from pack A to pack B
</source>
        <translation>exhibit compare A B [--format md|json] [-o FILE]
    dit ce qui a disparu, est nouveau, est revenu ou a changé du paquet A au paquet B
</translation>
    </message>
    <message>
        <source>exhibit index PACK [--stats] [--rules DIR]
    build or refresh the index; figures as JSON
</source>
        <translation>exhibit index PACK [--stats] [--rules DIR]
    construit ou actualise l’index ; chiffres en JSON
</translation>
    </message>
    <message>
        <source>exhibit forget PACK… [--decisions] [--dry-run]
    remove what is kept of a pack: index, unpacked archives, review, its place in
    the window; --decisions: what was decided as well
</source>
        <translation>exhibit forget PACK… [--decisions] [--dry-run]
    supprime ce qui est conservé d’un paquet : index, archives extraites, revue, sa place dans
    la fenêtre ; --decisions : aussi ce qui a été décidé
</translation>
    </message>
    <message>
        <source>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    say where decisions and reviews are kept, or keep them elsewhere from now on
</source>
        <translation>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    dit où sont conservées décisions et revues, ou les conserve ailleurs désormais
</translation>
    </message>
    <message>
        <source>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    print path#Lline: text for every line that matches
</source>
        <translation>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    affiche path#Lline: text pour chaque ligne qui correspond
</translation>
    </message>
    <message>
        <source>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    hold every pointer, quotation and number of another review against the pack
</source>
        <translation>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    confronte au paquet chaque pointeur, citation et nombre d’une autre revue
</translation>
    </message>
    <message>
        <source>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    print which run of the recorded queue comes next, and its type
</source>
        <translation>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    affiche quelle exécution de la file enregistrée vient ensuite, et son type
</translation>
    </message>
    <message>
        <source>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    read with one query from the index, or from the database DB of the pack
</source>
        <translation>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    lit par une requête dans l’index, ou dans la base de données DB du paquet
</translation>
    </message>
    <message>
        <source>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    render a page off screen, with the review to audit or at a place
</source>
        <translation>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    dessine une page hors écran, avec la revue à auditer ou à un endroit
</translation>
    </message>
    <message>
        <source>PACK is a folder, an archive or a file. Exit codes: 0 fine, 1 a --fail-on condition holds, 2 wrong usage or not available
yet, 3 the pack cannot be read, 4 the output cannot be written.
</source>
        <translation>PACK est un dossier, une archive ou un fichier. Codes de sortie : 0 tout va bien, 1 une condition de --fail-on est remplie, 2 mauvais usage ou pas
encore disponible, 3 le paquet ne peut pas être lu, 4 la sortie ne peut pas être écrite.
</translation>
    </message>
    <message>
        <source>Exhibit: an inspector for the evidence that autonomous coding runs leave behind.
</source>
        <translation>Exhibit : un inspecteur des preuves que laissent les exécutions de code autonomes.
</translation>
    </message>
    <message>
        <source>See exhibit --help.</source>
        <translation>Voir exhibit --help.</translation>
    </message>
    <message>
        <source>reading is confined by: %1
</source>
        <translation>la lecture est confinée par : %1
</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use one of %2.</source>
        <translation>--format %1 : ce format n’existe pas. Utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>--fail-on %1: there is no such condition. Use one of %2.</source>
        <translation>--fail-on %1 : cette condition n’existe pas. Utilisez l’une de %2.</translation>
    </message>
    <message>
        <source>--jobs %1: name a number from 1 to %2.</source>
        <translation>--jobs %1 : donnez un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>folder of further rules</source>
        <translation>dossier de règles supplémentaires</translation>
    </message>
    <message>
        <source>public key whose signatures count</source>
        <translation>clé publique dont les signatures comptent</translation>
    </message>
    <message>
        <source>packs at the same time</source>
        <translation>paquets traités en même temps</translation>
    </message>
    <message>
        <source>policy that decides about the work</source>
        <translation>politique qui décide du travail</translation>
    </message>
    <message>
        <source>keep the reviews, for history and comparison</source>
        <translation>conserver les revues, pour l’historique et la comparaison</translation>
    </message>
    <message>
        <source>file to write; - for standard output</source>
        <translation>fichier à écrire ; - pour la sortie standard</translation>
    </message>
    <message>
        <source>--store: %1</source>
        <translation>--store : %1</translation>
    </message>
    <message>
        <source>folder to write, which is not there yet</source>
        <translation>dossier à écrire, qui n’existe pas encore</translation>
    </message>
    <message>
        <source>revision that the work began from</source>
        <translation>révision d’où le travail est parti</translation>
    </message>
    <message>
        <source>record of a coding agent, or a folder of them</source>
        <translation>enregistrement d’un agent de code, ou un dossier de tels</translation>
    </message>
    <message>
        <source>folder of unpacked artifacts of CI</source>
        <translation>dossier d’artefacts extraits de la CI</translation>
    </message>
    <message>
        <source>replace credentials by ***</source>
        <translation>remplacer les identifiants secrets par ***</translation>
    </message>
    <message>
        <source>only say what would be collected</source>
        <translation>dire seulement ce qui serait réuni</translation>
    </message>
    <message>
        <source>own rules beside the built-in ones</source>
        <translation>règles propres en plus de celles intégrées</translation>
    </message>
    <message>
        <source>[REPOSITORY]</source>
        <translation>[REPOSITORY]</translation>
    </message>
    <message>
        <source>collect: name the folder to write with -o, or use --dry-run.</source>
        <translation>collect : nommez le dossier à écrire avec -o, ou utilisez --dry-run.</translation>
    </message>
    <message>
        <source># Files: %1; credentials masked: %2.</source>
        <translation># Fichiers : %1 ; identifiants secrets masqués : %2.</translation>
    </message>
    <message>
        <source>claims that the evidence contradicts: %1, first %2</source>
        <translation>affirmations que les preuves contredisent : %1, première %2</translation>
    </message>
    <message>
        <source>in 1 run: %1</source>
        <translation>dans 1 exécution : %1</translation>
    </message>
    <message>
        <source>in %1 runs: %2</source>
        <translation>dans %1 exécutions : %2</translation>
    </message>
    <message>
        <source>tests newly failing against %1: %2</source>
        <translation>tests nouvellement en échec par rapport à %1 : %2</translation>
    </message>
    <message>
        <source>new collection errors against %1: %2</source>
        <translation>nouvelles erreurs de collecte par rapport à %1 : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>collection errors: %1, %2</source>
        <translation>erreurs de collecte : %1, %2</translation>
    </message>
    <message>
        <source>standard output: cannot be written (%1). Free the place or write elsewhere.</source>
        <translation>sortie standard : écriture impossible (%1). Libérez de la place ou écrivez ailleurs.</translation>
    </message>
    <message>
        <source>--lang %1: there is no such language. Use one of %2.</source>
        <translation>--lang %1 : cette langue n’existe pas. Utilisez l’une de %2.</translation>
    </message>
    <message>
        <source>--settle %1: there is no such conflict. Give ID=keep or ID=take:REVIEWER, as --conflicts lists them.</source>
        <translation>--settle %1 : ce conflit n’existe pas. Donnez ID=keep ou ID=take:REVIEWER, comme --conflicts les liste.</translation>
    </message>
    <message>
        <source>--settle %1: what &quot;%2&quot; says stands already. Give ID=keep to keep it.</source>
        <translation>--settle %1 : ce que dit &quot;%2&quot; est déjà retenu. Donnez ID=keep pour le garder.</translation>
    </message>
    <message>
        <source>--settle %1: a reviewer &quot;%2&quot; says nothing otherwise about it. Those who do: %3.</source>
        <translation>--settle %1 : aucun relecteur &quot;%2&quot; n’en dit autre chose. Ceux qui le font : %3.</translation>
    </message>
    <message>
        <source>write the kept decisions to a file</source>
        <translation>écrire les décisions conservées dans un fichier</translation>
    </message>
    <message>
        <source>merge the decisions of a file into the kept ones</source>
        <translation>fusionner les décisions d’un fichier avec celles conservées</translation>
    </message>
    <message>
        <source>list what reviewers say differently</source>
        <translation>lister ce que les relecteurs disent différemment</translation>
    </message>
    <message>
        <source>keep what stands, or take what the reviewer says</source>
        <translation>garder ce qui est retenu, ou prendre ce que dit le relecteur</translation>
    </message>
    <message>
        <source>decisions, notes and the chosen baseline as well</source>
        <translation>aussi les décisions, les notes et la référence choisie</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>dire seulement ce qui serait supprimé</translation>
    </message>
    <message>
        <source>%1: cannot be written. Check the permissions of that file.</source>
        <translation>%1 : écriture impossible. Vérifiez les droits de ce fichier.</translation>
    </message>
    <message>
        <source>it alone has the highest score, %1</source>
        <translation>elle seule a le score le plus élevé, %1</translation>
    </message>
    <message>
        <source>%1 points, as others have; its best phase is to make the most files, %2</source>
        <translation>%1 points, comme d’autres ; sa meilleure phase doit produire le plus de fichiers, %2</translation>
    </message>
    <message>
        <source>%1 points and a best phase of %2 files, as others have; its name sorts last</source>
        <translation>%1 points et une meilleure phase de %2 fichiers, comme d’autres ; son nom vient en dernier dans l’ordre de tri</translation>
    </message>
    <message>
        <source>no phase scores, and most phases of one run, %1, wait in it</source>
        <translation>aucune phase n’a de score, et la plupart des phases d’une même exécution, %1, y attendent</translation>
    </message>
    <message>
        <source>no phase scores, others have as many waiting, %1, and it is recorded first</source>
        <translation>aucune phase n’a de score, d’autres en ont autant en attente, %1, et elle est enregistrée en premier</translation>
    </message>
    <message>
        <source>#   %1  %2: %3 (deliverables %4, category %5, complexity %6) %7</source>
        <translation>#   %1  %2 : %3 (livrables %4, catégorie %5, complexité %6) %7</translation>
    </message>
    <message>
        <source>(not among the best that count)</source>
        <translation>(pas parmi les meilleures qui comptent)</translation>
    </message>
    <message>
        <source># Nothing queued.</source>
        <translation># Rien en file d’attente.</translation>
    </message>
    <message>
        <source># Phases that wait: %1, in %2 runs. First is %3: %4.</source>
        <translation># Phases en attente : %1, dans %2 exécutions. La première est %3 : %4.</translation>
    </message>
    <message>
        <source># %1  %2 (%3): waiting %4, scored %5</source>
        <translation># %1  %2 (%3) : en attente %4, score %5</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv or json.</source>
        <translation>--format %1 : ce format n’existe pas. Utilisez tsv ou json.</translation>
    </message>
    <message>
        <source>--scoring %1: there is no such scoring. Use one of %2.</source>
        <translation>--scoring %1 : ce calcul de score n’existe pas. Utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>tsv or json</source>
        <translation>tsv ou json</translation>
    </message>
    <message>
        <source>say how the order comes about</source>
        <translation>dire d’où vient l’ordre</translation>
    </message>
    <message>
        <source>type of the runs whose names match; may be repeated</source>
        <translation>type des exécutions dont le nom correspond ; peut être répété</translation>
    </message>
    <message>
        <source>select or plan</source>
        <translation>select ou plan</translation>
    </message>
    <message>
        <source>next-run: nothing queued: no database of this pack has a phase that waits.</source>
        <translation>next-run : rien en file d’attente : aucune base de données de ce paquet n’a de phase en attente.</translation>
    </message>
    <message>
        <source>run to compare with</source>
        <translation>exécution à laquelle comparer</translation>
    </message>
    <message>
        <source>language of what is written</source>
        <translation>langue de ce qui est écrit</translation>
    </message>
    <message>
        <source>Usage: exhibit %1 %2 %3</source>
        <translation>Usage : exhibit %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>something is missing.</source>
        <translation>il manque quelque chose.</translation>
    </message>
    <message>
        <source>there are too many arguments.</source>
        <translation>il y a trop d’arguments.</translation>
    </message>
    <message>
        <source>what is proposed as well, unless it was dismissed</source>
        <translation>aussi ce qui est proposé, sauf si cela a été écarté</translation>
    </message>
    <message>
        <source>exported decisions instead of the kept ones</source>
        <translation>décisions exportées au lieu de celles conservées</translation>
    </message>
    <message>
        <source>md or json</source>
        <translation>md ou json</translation>
    </message>
    <message>
        <source>file for a copy of the review with its pointers mended</source>
        <translation>fichier pour une copie de la revue aux pointeurs réparés</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use md or json.</source>
        <translation>--format %1 : ce format n’existe pas. Utilisez md ou json.</translation>
    </message>
    <message>
        <source>--policy %1: there is no such policy. Use one of %2.</source>
        <translation>--policy %1 : cette politique n’existe pas. Utilisez l’une de %2.</translation>
    </message>
    <message>
        <source>%1: the evidence could not be read again (%2); pointers that could not be checked: %3. Review the pack again when it can be read.</source>
        <translation>%1 : les preuves n’ont pas pu être relues (%2) ; pointeurs qui n’ont pas pu être vérifiés : %3. Refaites la revue du paquet quand il pourra être lu.</translation>
    </message>
    <message>
        <source>%1: this pointer does not resolve (%2); pointers that do not: %3. Please report this.</source>
        <translation>%1 : ce pointeur ne se résout pas (%2) ; pointeurs dans ce cas : %3. Merci de le signaler.</translation>
    </message>
    <message>
        <source>--for %1: there is no such reader. Use one of %2.</source>
        <translation>--for %1 : ce lecteur n’existe pas. Utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>--sections %1: there is no such section. Use some of %2.</source>
        <translation>--sections %1 : cette section n’existe pas. Utilisez certaines de %2.</translation>
    </message>
    <message>
        <source>--paper %1: there is no such paper. Use a4 or letter.</source>
        <translation>--paper %1 : ce papier n’existe pas. Utilisez a4 ou letter.</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>une page</translation>
    </message>
    <message>
        <source>whose sections</source>
        <translation>les sections de qui</translation>
    </message>
    <message>
        <source>sections in the order wanted</source>
        <translation>sections dans l’ordre voulu</translation>
    </message>
    <message>
        <source>of pdf</source>
        <translation>du pdf</translation>
    </message>
    <message>
        <source>without what was noted beside decisions</source>
        <translation>sans ce qui a été noté à côté des décisions</translation>
    </message>
    <message>
        <source>without lists of what was dismissed</source>
        <translation>sans les listes de ce qui a été écarté</translation>
    </message>
    <message>
        <source>who answers for the review</source>
        <translation>qui répond de la revue</translation>
    </message>
    <message>
        <source>one table of csv</source>
        <translation>un tableau du csv</translation>
    </message>
    <message>
        <source>report to hold against the pack</source>
        <translation>rapport à confronter au paquet</translation>
    </message>
    <message>
        <source>--table %1: there is no such table. Use one of %2.</source>
        <translation>--table %1 : ce tableau n’existe pas. Utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>--format csv: there are several tables. Name a folder with -o, or one table with --table.</source>
        <translation>--format csv : il y a plusieurs tableaux. Nommez un dossier avec -o, ou un tableau avec --table.</translation>
    </message>
    <message>
        <source>--verify %1: %2</source>
        <translation>--verify %1 : %2</translation>
    </message>
    <message>
        <source>PACK…</source>
        <translation>PACK…</translation>
    </message>
    <message>
        <source>the kept decisions cannot be read: %1 Mend that file, or move it away.</source>
        <translation>les décisions conservées ne peuvent pas être lues : %1 Réparez ce fichier, ou déplacez-le.</translation>
    </message>
    <message>
        <source>%1: cannot be read any more. Check that it is still there.</source>
        <translation>%1 : ne peut plus être lu. Vérifiez qu’il est encore là.</translation>
    </message>
    <message>
        <source>%1: this is not a valid regular expression (%2). Mend the pattern, or leave out --regex to search for the text as it is.</source>
        <translation>%1 : ce n’est pas une expression régulière valide (%2). Corrigez le motif, ou omettez --regex pour chercher le texte tel quel.</translation>
    </message>
    <message>
        <source>the pattern is a regular expression</source>
        <translation>le motif est une expression régulière</translation>
    </message>
    <message>
        <source>upper and lower case are the same</source>
        <translation>majuscules et minuscules sont équivalentes</translation>
    </message>
    <message>
        <source>only files and bundle members of this kind</source>
        <translation>seulement les fichiers et sections de ce genre</translation>
    </message>
    <message>
        <source>print only how many lines match</source>
        <translation>afficher seulement combien de lignes correspondent</translation>
    </message>
    <message>
        <source>--kind %1: there is no such kind. Use one of %2.</source>
        <translation>--kind %1 : ce genre n’existe pas. Utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>sql: %1</source>
        <translation>sql : %1</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv, csv, json, table or md.</source>
        <translation>--format %1 : ce format n’existe pas. Utilisez tsv, csv, json, table ou md.</translation>
    </message>
    <message>
        <source>--limit %1: a number of rows is wanted, 0 for all.</source>
        <translation>--limit %1 : un nombre de lignes est attendu, 0 pour toutes.</translation>
    </message>
    <message>
        <source>--time %1: seconds are wanted, up to %2.</source>
        <translation>--time %1 : des secondes sont attendues, jusqu’à %2.</translation>
    </message>
    <message>
        <source>sql: these are the first %1 rows; there are more. Ask for them with --limit.</source>
        <translation>sql : ce sont les %1 premières lignes ; il y en a d’autres. Demandez-les avec --limit.</translation>
    </message>
    <message>
        <source>The pack has none.</source>
        <translation>Le paquet n’en a aucune.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Utilisez l’une de %1.</translation>
    </message>
    <message>
        <source>%1: several databases of the pack have this name. %2</source>
        <translation>%1 : plusieurs bases de données du paquet portent ce nom. %2</translation>
    </message>
    <message>
        <source>%1: the pack has no such database. %2</source>
        <translation>%1 : le paquet n’a pas cette base de données. %2</translation>
    </message>
    <message>
        <source>sql: the index of this pack could not be written. See exhibit index.</source>
        <translation>sql : l’index de ce paquet n’a pas pu être écrit. Voir exhibit index.</translation>
    </message>
    <message>
        <source>tsv, csv, json, table or md</source>
        <translation>tsv, csv, json, table ou md</translation>
    </message>
    <message>
        <source>most rows</source>
        <translation>nombre maximal de lignes</translation>
    </message>
    <message>
        <source>most seconds</source>
        <translation>nombre maximal de secondes</translation>
    </message>
    <message>
        <source>address of a PostgreSQL server, or sqlite</source>
        <translation>adresse d’un serveur PostgreSQL, ou sqlite</translation>
    </message>
    <message>
        <source>take decisions and reviews along</source>
        <translation>emporter décisions et revues</translation>
    </message>
    <message>
        <source>your name as a reviewer; empty: not named</source>
        <translation>votre nom de relecteur ; vide : non nommé</translation>
    </message>
    <message>
        <source>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    write the kept decisions as text that merges in git, or merge such a file into them
</source>
        <translation>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    écrit les décisions conservées en texte fusionnable par git, ou y fusionne un tel fichier
</translation>
    </message>
    <message>
        <source>--settle %1: several say otherwise: %2. Name the one whose word is settled by it, ID=keep:REVIEWER.</source>
        <translation>--settle %1 : plusieurs disent autre chose : %2. Nommez celui dont l’avis est ainsi tranché : ID=keep:REVIEWER.</translation>
    </message>
    <message>
        <source>decisions: one of --export FILE, --import FILE, --conflicts and --settle ID=keep[:REVIEWER]|take:REVIEWER is needed. See exhibit --help.</source>
        <translation>decisions : il faut l’un de --export FILE, --import FILE, --conflicts et --settle ID=keep[:REVIEWER]|take:REVIEWER. Voir exhibit --help.</translation>
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
        <translation>ajouté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>changed in type</source>
        <translation>type changé</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant : %2</translation>
    </message>
    <message>
        <source>With diff in the pack</source>
        <translation>Avec diff dans le paquet</translation>
    </message>
    <message>
        <source>With names of files, without diff</source>
        <translation>Avec noms de fichiers, sans diff</translation>
    </message>
    <message>
        <source>Listed without diff</source>
        <translation>Listés sans diff</translation>
    </message>
</context>
<context>
    <name>DatabaseCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DatabaseObjects</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>%1, %2 of them cited</source>
        <translation>%1, citées : %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>DeltaRows</name>
    <message>
        <source>New failures</source>
        <translation>Nouveaux échecs</translation>
    </message>
    <message>
        <source>Removed while failing</source>
        <translation>Retirés en échec</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistants</translation>
    </message>
    <message>
        <source>flaky: failed in %1 of %2 runs</source>
        <translation>instable : échoué dans %1 exécutions sur %2</translation>
    </message>
    <message>
        <source>flaky: %1 over %2 executed runs</source>
        <translation>instable : %1 sur %2 exécutions effectives</translation>
    </message>
    <message>
        <source>other tests of its file still run: removed, not fixed</source>
        <translation>d’autres tests de son fichier s’exécutent encore : retiré, non corrigé</translation>
    </message>
    <message>
        <source>no test of its file runs: removed, not fixed</source>
        <translation>aucun test de son fichier ne s’exécute : retiré, non corrigé</translation>
    </message>
    <message>
        <source>passed here; was: %1</source>
        <translation>réussi ici ; auparavant : %1</translation>
    </message>
    <message>
        <source>passed here, failed in the baseline</source>
        <translation>réussi ici, en échec dans la référence</translation>
    </message>
    <message>
        <source>passed here, failed in %1</source>
        <translation>réussi ici, en échec dans %1</translation>
    </message>
    <message>
        <source>new test, failing on arrival</source>
        <translation>nouveau test, en échec dès l’arrivée</translation>
    </message>
    <message>
        <source>did not fail in the baseline</source>
        <translation>n’échouait pas dans la référence</translation>
    </message>
    <message>
        <source>did not fail in %1</source>
        <translation>n’échouait pas dans %1</translation>
    </message>
    <message>
        <source>not collected · %1</source>
        <translation>non collecté · %1</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 tests</translation>
    </message>
    <message>
        <source>fails in all %1 executed runs</source>
        <translation>échoue dans les %1 exécutions effectives</translation>
    </message>
    <message>
        <source>fail in all %1 executed runs</source>
        <translation>échouent dans les %1 exécutions effectives</translation>
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
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Filter diagnostics</source>
        <translation>Filtrer les diagnostics</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>Tout dans le paquet a été lu comme prévu.</translation>
    </message>
    <message>
        <source>No diagnostic matches.</source>
        <translation>Aucun diagnostic ne correspond.</translation>
    </message>
    <message>
        <source>What could not be read as expected. Everything around it was read.</source>
        <translation>Ce qui n’a pas pu être lu comme prévu. Tout ce qui l’entoure a été lu.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Next, previous item of a list</source>
        <translation>Élément suivant, précédent d’une liste</translation>
    </message>
    <message>
        <source>Open the item&apos;s evidence</source>
        <translation>Ouvrir la preuve de l’élément</translation>
    </message>
    <message>
        <source>Copy the selected cells with header</source>
        <translation>Copier les cellules sélectionnées avec l’en-tête</translation>
    </message>
    <message>
        <source>Filter a table by the value of the cell, exclude it</source>
        <translation>Filtrer un tableau sur la valeur de la cellule, l’exclure</translation>
    </message>
    <message>
        <source>Take the last filter of a table off</source>
        <translation>Enlever le dernier filtre d’un tableau</translation>
    </message>
    <message>
        <source>Sort a table by the column of the cell; again: the other way round</source>
        <translation>Trier un tableau par la colonne de la cellule ; de nouveau : dans l’autre sens</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Colonnes d’un tableau</translation>
    </message>
    <message>
        <source>Menu of the cell or row</source>
        <translation>Menu de la cellule ou de la ligne</translation>
    </message>
    <message>
        <source>Next, previous match</source>
        <translation>Correspondance suivante, précédente</translation>
    </message>
    <message>
        <source>Note on the lines of a text, or on the item</source>
        <translation>Note sur les lignes d’un texte, ou sur l’élément</translation>
    </message>
    <message>
        <source>Fold lines of a text, or unfold them; all of them</source>
        <translation>Replier les lignes d’un texte, ou les déplier ; toutes</translation>
    </message>
    <message>
        <source>Close the find bar, cancel loading or another review</source>
        <translation>Fermer la barre de recherche, annuler le chargement ou une nouvelle revue</translation>
    </message>
    <message>
        <source>About Exhibit</source>
        <translation>À propos d’Exhibit</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Opens the evidence an autonomous run leaves behind and checks what it claims. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Reading is confined by: %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Ouvre les preuves que laisse une exécution autonome et vérifie ce qu’elle affirme. Rien ne quitte cet ordinateur.&lt;/p&gt;&lt;p&gt;La lecture est confinée par : %2.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>External editor</source>
        <translation>Éditeur externe</translation>
    </message>
    <message>
        <source>Command line with {path}, {line} and {column}, for example: kate --line {line} {path}
Empty: the system&apos;s default program.</source>
        <translation>Ligne de commande avec {path}, {line} et {column}, par exemple : kate --line {line} {path}
Vide : le programme par défaut du système.</translation>
    </message>
</context>
<context>
    <name>ExternalEditor</name>
    <message>
        <source>No program opens %1: set an editor command in the settings.</source>
        <translation>Aucun programme n’ouvre %1 : indiquez une commande d’éditeur dans les réglages.</translation>
    </message>
    <message>
        <source>%1 could not be started: check the editor command in the settings.</source>
        <translation>%1 n’a pas pu être lancé : vérifiez la commande d’éditeur dans les réglages.</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Autres constats</translation>
    </message>
</context>
<context>
    <name>FoundRuns</name>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 erreurs de collecte</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 en erreur</translation>
    </message>
    <message>
        <source>%1 failed, %2 in error</source>
        <translation>%1 en échec, %2 en erreur</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>InventoryRows</name>
    <message>
        <source>mojibake</source>
        <translation>mojibake</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 rapport</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 rapports</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Referenced but missing</source>
        <translation>Mentionnés mais absents</translation>
    </message>
    <message>
        <source>named once</source>
        <translation>nommé une fois</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>nommé %1 fois</translation>
    </message>
</context>
<context>
    <name>LoadingFiles</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Discordances</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search all files for “%1”</source>
        <translation>Chercher « %1 » dans tous les fichiers</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Save this page as PDF</source>
        <translation>Enregistrer cette page en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Splitter</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>ReviewWriter</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>SessionHeadline</name>
    <message>
        <source>Nothing was said that could be checked.</source>
        <translation>Rien de vérifiable n’a été dit.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The record shows the opposite.</source>
        <translation>Remise avec « %1 ». L’enregistrement montre le contraire.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. One edit is newer than its last test run.</source>
        <translation>Remise avec « %1 ». Une modification est plus récente que la dernière exécution de tests.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. %2 edits are newer than its last test run.</source>
        <translation>Remise avec « %1 ». %2 modifications sont plus récentes que la dernière exécution de tests.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. No test ran.</source>
        <translation>Remise avec « %1 ». Aucun test n’a été exécuté.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The status of its last test run is not known.</source>
        <translation>Remise avec « %1 ». Le statut de la dernière exécution de tests n’est pas connu.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. Its last test run was red.</source>
        <translation>Remise avec « %1 ». La dernière exécution de tests était au rouge.</translation>
    </message>
    <message>
        <source>It hands over with “%1”.</source>
        <translation>Remise avec « %1 ».</translation>
    </message>
    <message>
        <source>Handed over: one statement, and it holds.</source>
        <translation>Remise : une affirmation, et elle tient.</translation>
    </message>
    <message>
        <source>Handed over: all %1 statements hold.</source>
        <translation>Remise : les %1 affirmations tiennent toutes.</translation>
    </message>
    <message>
        <source>%1 refuted</source>
        <translation>réfutées : %1</translation>
    </message>
    <message>
        <source>%1 never ran</source>
        <translation>jamais exécutées : %1</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>périmées : %1</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <translation>non montrées : %1</translation>
    </message>
    <message>
        <source>Handed over: %1 of %2 statements hold, %3.</source>
        <translation>Remise : %1 affirmations sur %2 tiennent, %3.</translation>
    </message>
    <message>
        <source>%1 contradicted</source>
        <translation>contredites : %1</translation>
    </message>
    <message>
        <source>%1 too broad</source>
        <translation>trop larges : %1</translation>
    </message>
    <message>
        <source>%1 other scope</source>
        <translation>d’une autre portée : %1</translation>
    </message>
    <message>
        <source>%1 never run</source>
        <translation>jamais exécutées : %1</translation>
    </message>
    <message>
        <source>%1 not shown by the record</source>
        <translation>non montrées par l’enregistrement : %1</translation>
    </message>
    <message>
        <source>%1 with the status of another program</source>
        <translation>%1 avec le statut d’un autre programme</translation>
    </message>
    <message>
        <source>%1 commands, %2 edits.</source>
        <translation>%1 commandes, %2 modifications.</translation>
    </message>
    <message>
        <source>All %1 claims hold.</source>
        <translation>Les %1 affirmations tiennent toutes.</translation>
    </message>
    <message>
        <source>%1 of %2 claims hold: %3.</source>
        <translation>%1 affirmations sur %2 tiennent : %3.</translation>
    </message>
</context>
<context>
    <name>SignatureRows</name>
    <message>
        <source>(no message)</source>
        <translation>(aucun message)</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 modules</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 module</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 tests</translation>
    </message>
    <message>
        <source>in product code</source>
        <translation>dans le code du produit</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>dans le code de test</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Copied 1 row</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>Copied %1 rows</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>Copied 1 line</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>Copied %1 lines</source>
        <translation>%1 lignes copiées</translation>
    </message>
</context>
<context>
    <name>exhibit::Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open &amp;file or archive…</source>
        <translation>Ouvrir un &amp;fichier ou une archive…</translation>
    </message>
    <message>
        <source>&amp;Close pack</source>
        <translation>F&amp;ermer le paquet</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Forget this pack…</source>
        <translation>O&amp;ublier ce paquet…</translation>
    </message>
    <message>
        <source>&amp;Start with the last pack</source>
        <translation>&amp;Démarrer avec le dernier paquet</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Exporter en &amp;Markdown…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Print this page as PDF…</source>
        <translation>Im&amp;primer cette page en PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Evidence pane</source>
        <translation>Panneau d&amp;es preuves</translation>
    </message>
    <message>
        <source>&amp;Next pointer of the item</source>
        <translation>Pointeur &amp;suivant de l’élément</translation>
    </message>
    <message>
        <source>&amp;Previous pointer of the item</source>
        <translation>Pointeur précéd&amp;ent de l’élément</translation>
    </message>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>&amp;Trouver n’importe quoi…</translation>
    </message>
    <message>
        <source>&amp;Search all files</source>
        <translation>&amp;Chercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Rechercher dans cette vue</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Aller à la ligne…</translation>
    </message>
    <message>
        <source>Copy &amp;pointer</source>
        <translation>Copier le &amp;pointeur</translation>
    </message>
    <message>
        <source>Open in external &amp;editor</source>
        <translation>Ouvrir dans l’é&amp;diteur externe</translation>
    </message>
    <message>
        <source>Choose &amp;baseline</source>
        <translation>Choi&amp;sir la référence</translation>
    </message>
    <message>
        <source>&amp;Audit a review…</source>
        <translation>A&amp;uditer une revue…</translation>
    </message>
    <message>
        <source>&amp;Second file beside</source>
        <translation>Second &amp;fichier à côté</translation>
    </message>
    <message>
        <source>Close &amp;file</source>
        <translation>Fermer le fic&amp;hier</translation>
    </message>
    <message>
        <source>&amp;Reopen closed file</source>
        <translation>Rou&amp;vrir le fichier fermé</translation>
    </message>
    <message>
        <source>Next search resul&amp;t</source>
        <translation>Rés&amp;ultat suivant</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next failure in the te&amp;xt</source>
        <translation>Échec suivant dans le te&amp;xte</translation>
    </message>
    <message>
        <source>Previous failure in the text</source>
        <translation>Échec précédent dans le texte</translation>
    </message>
    <message>
        <source>Boo&amp;kmark these lines</source>
        <translation>A&amp;jouter un signet sur ces lignes</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>Signet ou note suivants</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>Signet ou note précédents</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold these lines</source>
        <translation>Replier &amp;ou déplier ces lignes</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all lines</source>
        <translation>Replier ou déplier toutes les l&amp;ignes</translation>
    </message>
    <message>
        <source>Note &amp;on these lines</source>
        <translation>&amp;Note sur ces lignes</translation>
    </message>
    <message>
        <source>&amp;Highlight this word</source>
        <translation>Sur&amp;ligner ce mot</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Retour auto&amp;matique à la ligne</translation>
    </message>
    <message>
        <source>Show blanks and line en&amp;ds</source>
        <translation>Montrer les &amp;blancs et fins de ligne</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>A&amp;nnuler la décision</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>Ré&amp;tablir la décision</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys in lists</source>
        <translation>Touches à une lettre dans les li&amp;stes</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pet&amp;it</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>P&amp;anneau suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Dia&amp;gnostics…</translation>
    </message>
    <message>
        <source>External &amp;editor…</source>
        <translation>É&amp;diteur externe…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Exhibit</source>
        <translation>À &amp;propos d’Exhibit</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>Dialogs for files and printing stay English: qt6-translations-l10n is missing</source>
        <translation>Les boîtes de dialogue des fichiers et d’impression restent en anglais : qt6-translations-l10n manque</translation>
    </message>
    <message>
        <source>No font here has its characters: install fonts-noto-cjk</source>
        <translation>Aucune police n’a ses caractères : installez fonts-noto-cjk</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Paquet</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Pr&amp;euves</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>A&amp;nnuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ré&amp;tablir : %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ArtifactTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, problème : %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>exhibit::AssessmentCard</name>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Would settle it</source>
        <translation>Ce qui trancherait</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditDetail</name>
    <message>
        <source>No citation</source>
        <translation>Aucune citation</translation>
    </message>
    <message>
        <source>It points here</source>
        <translation>Elle pointe ici</translation>
    </message>
    <message>
        <source>Its words stand here</source>
        <translation>Ses mots se trouvent ici</translation>
    </message>
    <message>
        <source>In the corrected copy</source>
        <translation>Dans la copie corrigée</translation>
    </message>
    <message>
        <source>Previous citation (K)</source>
        <translation>Citation précédente (K)</translation>
    </message>
    <message>
        <source>Next citation (J)</source>
        <translation>Citation suivante (J)</translation>
    </message>
    <message>
        <source>Said in the same statement</source>
        <translation>Dit dans la même phrase</translation>
    </message>
    <message>
        <source>Choose a citation in the review.</source>
        <translation>Choisissez une citation dans la revue.</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>Ce qui s’en approche le plus</translation>
    </message>
    <message>
        <source>The pack has it here</source>
        <translation>Le paquet l’a ici</translation>
    </message>
    <message>
        <source>If it is taken</source>
        <translation>Si elle est reprise</translation>
    </message>
    <message>
        <source>the copy has it as it is written</source>
        <translation>la copie l’a telle qu’elle est écrite</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditFigure</name>
    <message>
        <source>pointers</source>
        <translation>pointeurs</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditPage</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>Ouvrir une revue…</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Aucune revue</translation>
    </message>
    <message>
        <source>The reviews opened for this pack</source>
        <translation>Les revues ouvertes pour ce paquet</translation>
    </message>
    <message>
        <source>Copy audit</source>
        <translation>Copier l’audit</translation>
    </message>
    <message>
        <source>Save corrected copy…</source>
        <translation>Enregistrer la copie corrigée…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausses</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Non mentionné</translation>
    </message>
    <message>
        <source>Wrong only (W)</source>
        <translation>Fausses seulement (W)</translation>
    </message>
    <message>
        <source>Findings of this pack that the review does not mention</source>
        <translation>Constats de ce paquet que la revue ne mentionne pas</translation>
    </message>
    <message>
        <source>Findings that the review does not mention</source>
        <translation>Constats que la revue ne mentionne pas</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>Ouvrir une revue</translation>
    </message>
    <message>
        <source>Reviews (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Revues (*.md *.markdown *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop a review here</source>
        <translation>Déposez une revue ici</translation>
    </message>
    <message>
        <source>A review of this pack by a person or a model, as Markdown or plain text: its pointers, quotations and numbers are held against the evidence.</source>
        <translation>Une revue de ce paquet par une personne ou un modèle, en Markdown ou en texte brut : ses pointeurs, citations et nombres sont confrontés aux preuves.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Each file of the pack is read once.</source>
        <translation>Chaque fichier du paquet est lu une fois.</translation>
    </message>
    <message>
        <source>This review cannot be read</source>
        <translation>Cette revue ne peut pas être lue</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>face à %1</translation>
    </message>
    <message>
        <source>rendered, %1 lines</source>
        <translation>mis en forme, %1 lignes</translation>
    </message>
    <message>
        <source>Nothing of weight is left out</source>
        <translation>Rien d’important n’est omis</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Copied the audit</source>
        <translation>Audit copié</translation>
    </message>
    <message>
        <source>Save the corrected copy</source>
        <translation>Enregistrer la copie corrigée</translation>
    </message>
    <message>
        <source>-corrected.</source>
        <translation>-corrected.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Mark %1 of %2</source>
        <translation>Marque %1 sur %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>exhibit::BaselineCombo</name>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No run can stand in as a baseline, so nothing is compared. Choose one here (Ctrl+B).</source>
        <translation>Aucune exécution ne peut servir de référence, donc rien n’est comparé. Choisissez-en une ici (Ctrl+B).</translation>
    </message>
    <message>
        <source>No baseline is in the pack: %1, a complete run of mostly the same tests, stands in. Choose another here (Ctrl+B).</source>
        <translation>Le paquet ne contient aucune référence : %1, une exécution complète portant en majorité sur les mêmes tests, en tient lieu. Choisissez-en une autre ici (Ctrl+B).</translation>
    </message>
    <message>
        <source>All runs are compared with %1 (Ctrl+B)</source>
        <translation>Toutes les exécutions sont comparées à %1 (Ctrl+B)</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>substitut</translation>
    </message>
</context>
<context>
    <name>exhibit::BesideView</name>
    <message>
        <source>Second file</source>
        <translation>Second fichier</translation>
    </message>
    <message>
        <source>File or section beside</source>
        <translation>Fichier ou section à côté</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Both views keep the distance of lines that they have now</source>
        <translation>Les deux vues gardent leur écart de lignes actuel</translation>
    </message>
    <message>
        <source>Close the second file (Ctrl+\)</source>
        <translation>Fermer le second fichier (Ctrl+\)</translation>
    </message>
</context>
<context>
    <name>exhibit::ChartView</name>
    <message>
        <source>More about this chart</source>
        <translation>En savoir plus sur ce graphique</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Zoom in (Z)</source>
        <translation>Zoom avant (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show all (Backspace)</source>
        <translation>Tout afficher (Backspace)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>Images vectorielles (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>%1 exists: choose it with its ending to replace it</source>
        <translation>%1 existe : choisissez-le avec son extension pour le remplacer</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ChoiceBar</name>
    <message>
        <source>Taken</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Gardée telle quelle</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>Pas encore reprise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this citation</source>
        <translation>Note sur cette citation</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (%2 dans la liste)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Reprendre %1</translation>
    </message>
</context>
<context>
    <name>exhibit::CitingMenu</name>
    <message>
        <source>What cites this</source>
        <translation>Ce qui cite ceci</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing in the review</source>
        <translation>Rien dans la revue</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimCombo</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Choose a claim; J and K step, A, D and E decide</source>
        <translation>Choisissez une affirmation ; J et K avancent et reculent, A, D et E décident</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimDetail</name>
    <message>
        <source>Still applies</source>
        <translation>Toujours valable</translation>
    </message>
    <message>
        <source>Claim and evidence</source>
        <translation>Affirmation et preuves</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>Affirmation précédente (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>Affirmation suivante (J)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>Decided on the pack %1.</source>
        <translation>Décidé sur le paquet %1.</translation>
    </message>
    <message>
        <source>Decided on a statement that has changed since – look again.</source>
        <translation>Décidé sur une affirmation modifiée depuis – à revoir.</translation>
    </message>
    <message>
        <source>Decided on a statement that has moved since – look again.</source>
        <translation>Décidé sur une affirmation déplacée depuis – à revoir.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Affirmation %1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimEvidenceCard</name>
    <message>
        <source>Evidence shows</source>
        <translation>Les preuves montrent</translation>
    </message>
    <message>
        <source>The evidence in its file</source>
        <translation>La preuve dans son fichier</translation>
    </message>
    <message>
        <source>Previous piece of evidence (Shift+F4)</source>
        <translation>Preuve précédente (Shift+F4)</translation>
    </message>
    <message>
        <source>Next piece of evidence (F4)</source>
        <translation>Preuve suivante (F4)</translation>
    </message>
    <message>
        <source>Copy the pointer to the evidence</source>
        <translation>Copier le pointeur vers la preuve</translation>
    </message>
    <message>
        <source>Open the evidence in the external editor</source>
        <translation>Ouvrir la preuve dans l’éditeur externe</translation>
    </message>
    <message>
        <source>Other evidence of this claim</source>
        <translation>Autres preuves de cette affirmation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks to it</source>
        <translation>Rien dans le paquet ne la concerne</translation>
    </message>
    <message>
        <source>What would settle it stands below.</source>
        <translation>Ce qui trancherait est indiqué plus bas.</translation>
    </message>
    <message>
        <source>Same verdict in the other runs</source>
        <translation>Même verdict dans les autres exécutions</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Autres preuves</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimListModel</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Preuve requise</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>1 path not in this pack</source>
        <translation>1 chemin absent de ce paquet</translation>
    </message>
    <message>
        <source>%1 paths not in this pack</source>
        <translation>%1 chemins absents de ce paquet</translation>
    </message>
    <message>
        <source>Unproven, not about tests</source>
        <translation>Non prouvées, sans rapport avec les tests</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>non établi : %1</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 preuves</translation>
    </message>
    <message>
        <source>same file, line %1</source>
        <translation>ici, ligne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, unsettled</source>
        <translation>%1, en litige</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1 : %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimMarks</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>Refresh order</source>
        <translation>Actualiser l’ordre</translation>
    </message>
    <message>
        <source>Decided claims go to the end of their group, or out of the list if it shows others</source>
        <translation>Les affirmations décidées vont à la fin de leur groupe, ou quittent la liste si elle en montre d’autres</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>suivante, précédente</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>In the list: J and K step, N goes to the next undecided claim, A confirms, D dismisses, E asks for evidence, U takes back, M writes a note</source>
        <translation>Dans la liste : J et K avancent et reculent, N va à la prochaine affirmation sans décision, A confirme, D écarte, E demande une preuve, U revient en arrière, M écrit une note</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Affirmations par verdict</translation>
    </message>
    <message>
        <source>%1 in %2 claims</source>
        <translation>%1 dans %2 affirmations</translation>
    </message>
    <message>
        <source>Mismatches: %1. Claims to review, with those about tests that nothing proves: %2. Worth a look, proven neither way: %3.</source>
        <translation>Discordances : %1. Affirmations à examiner, avec celles sur les tests que rien ne prouve : %2. À regarder, prouvées ni dans un sens ni dans l’autre : %3.</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimTextCard</name>
    <message>
        <source>The text says</source>
        <translation>Le texte dit</translation>
    </message>
    <message>
        <source>Copy the pointer to the claim</source>
        <translation>Copier le pointeur vers l’affirmation</translation>
    </message>
    <message>
        <source>Open the document in the external editor</source>
        <translation>Ouvrir le document dans l’éditeur externe</translation>
    </message>
    <message>
        <source>The claim in its document</source>
        <translation>L’affirmation dans son document</translation>
    </message>
    <message>
        <source>Numbers of the claim and of the runs</source>
        <translation>Nombres de l’affirmation et des exécutions</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 dit</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDetail</name>
    <message>
        <source>Copy the hash of the commit</source>
        <translation>Copier le hash du commit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>Fichiers du commit</translation>
    </message>
    <message>
        <source>The pack lists this commit without its files.</source>
        <translation>Le paquet liste ce commit sans ses fichiers.</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>not in the pack</source>
        <translation>absent du paquet</translation>
    </message>
    <message>
        <source>%1 changed  +%2 −%3</source>
        <translation>modifiés : %1  +%2 −%3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifiés : %1</translation>
    </message>
    <message>
        <source>%1, %2 viewed</source>
        <translation>%1, vus : %2</translation>
    </message>
    <message>
        <source>Tests touched</source>
        <translation>Tests touchés</translation>
    </message>
    <message>
        <source>No tests touched</source>
        <translation>Aucun test touché</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Potential follow-up</source>
        <translation>Suite possible</translation>
    </message>
    <message>
        <source>The pack holds nothing but the subject of this commit.</source>
        <translation>Le paquet ne contient que le sujet de ce commit.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDiffCard</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Changes of the chosen file</source>
        <translation>Modifications du fichier choisi</translation>
    </message>
    <message>
        <source>The changes of all files of the commit, one below the other</source>
        <translation>Les modifications de tous les fichiers du commit, à la suite</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Présentation des modifications</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Unifiée</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindée</translation>
    </message>
    <message>
        <source>Before and after below each other (S)</source>
        <translation>Avant et après l’un sous l’autre (S)</translation>
    </message>
    <message>
        <source>Before and after side by side (S)</source>
        <translation>Avant et après côte à côte (S)</translation>
    </message>
    <message>
        <source>the first %1 lines</source>
        <translation>les %1 premières lignes</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitsPage</name>
    <message>
        <source>No commits in this pack</source>
        <translation>Aucun commit dans ce paquet</translation>
    </message>
    <message>
        <source>The output of git log, with or without --stat and -p, saved as a text file would bring them.</source>
        <translation>La sortie de git log, avec ou sans --stat et -p, enregistrée en fichier texte, les apporterait.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>Filtrer les commits</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>%1, %2 with diff</source>
        <translation>%1, %2 avec diff</translation>
    </message>
    <message>
        <source>%1 of %2 commits</source>
        <translation>%1 commits sur %2</translation>
    </message>
    <message>
        <source>Commit %1 of %2</source>
        <translation>Commit %1 sur %2</translation>
    </message>
    <message>
        <source>This commit has no change in the pack</source>
        <translation>Ce commit n’a aucune modification dans le paquet</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseQueryPane</name>
    <message>
        <source>Result of the query</source>
        <translation>Résultat de la requête</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>Aucune requête n’a encore été lancée.</translation>
    </message>
    <message>
        <source>one SELECT at a time</source>
        <translation>un SELECT à la fois</translation>
    </message>
    <message>
        <source>Most rows of an answer</source>
        <translation>Nombre maximal de lignes d’une réponse</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Most time of a query</source>
        <translation>Durée maximale d’une requête</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Queries that were run (Ctrl+Up, Ctrl+Down)</source>
        <translation>Requêtes lancées (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>Requêtes lancées</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the rows of the answer as CSV</source>
        <translation>Enregistrer les lignes de la réponse en CSV</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Garder comme preuve</translation>
    </message>
    <message>
        <source>Keep the query by a name, with what it answered; reports show both</source>
        <translation>Garder la requête sous un nom, avec sa réponse ; les rapports montrent les deux</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>answer.csv</source>
        <translation>reponse.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Limit %1 rows</source>
        <translation>Limite %1 lignes</translation>
    </message>
    <message>
        <source>Time %1 s</source>
        <translation>Durée %1 s</translation>
    </message>
    <message>
        <source>What the answer shows (empty: no longer kept):</source>
        <translation>Ce que la réponse montre (vide : n’est plus gardée) :</translation>
    </message>
    <message>
        <source>The query is not kept any more.</source>
        <translation>La requête n’est plus gardée.</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Gardée sous « %1 ».</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>La requête a été arrêtée.</translation>
    </message>
    <message>
        <source>The query has no rows.</source>
        <translation>La requête n’a aucune ligne.</translation>
    </message>
    <message>
        <source>there are more: the limit is %1</source>
        <translation>il y en a d’autres : la limite est %1</translation>
    </message>
    <message>
        <source>below both limits</source>
        <translation>sous les deux limites</translation>
    </message>
    <message>
        <source>1 row in %1 ms</source>
        <translation>1 ligne en %1 ms</translation>
    </message>
    <message>
        <source>%1 rows in %2 ms</source>
        <translation>%1 lignes en %2 ms</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowPane</name>
    <message>
        <source>Row of the database</source>
        <translation>Ligne de la base de données</translation>
    </message>
    <message>
        <source>What belongs to the row</source>
        <translation>Ce qui se rattache à la ligne</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>Choisissez une ligne pour voir ses valeurs.</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Citée par</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Jointes</translation>
    </message>
    <message>
        <source>%1, more than %2 rows</source>
        <translation>%1, plus de %2 lignes</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>By a foreign key of %1</source>
        <translation>Par une clé étrangère de %1</translation>
    </message>
    <message>
        <source>The same %1</source>
        <translation>Même %1</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowsModel</name>
    <message>
        <source>cited: %1</source>
        <translation>citée : %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>no use</source>
        <translation>aucun usage</translation>
    </message>
    <message>
        <source>%1 of the ceiling, truncated</source>
        <translation>%1 du plafond, tronqué</translation>
    </message>
    <message>
        <source>%1 of the ceiling</source>
        <translation>%1 du plafond</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>used of ceiling</source>
        <translation>part du plafond</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>citée</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSchemaView</name>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générée</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>par défaut %1</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>renvoie à %1</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>tout type</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Statement that made it</source>
        <translation>Instruction qui l’a créée</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSide</name>
    <message>
        <source>WAL, %1 merged in a copy</source>
        <translation>WAL, %1 fusionné dans une copie</translation>
    </message>
    <message>
        <source>WAL, %1 not merged: rows that only it holds are not seen</source>
        <translation>WAL, %1 non fusionné : les lignes que lui seul contient ne sont pas vues</translation>
    </message>
    <message>
        <source>A change of %1 was left half done; the file is shown as it is</source>
        <translation>Une modification de %1 est restée inachevée ; le fichier est affiché tel quel</translation>
    </message>
    <message>
        <source>WAL, nothing to merge</source>
        <translation>WAL, rien à fusionner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>Tables de %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Back to the files of the pack</source>
        <translation>Retour aux fichiers du paquet</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filtrer tables et colonnes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Ouverte en lecture seule ; le paquet n’est pas touché.</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1, %2 pages</translation>
    </message>
    <message>
        <source>Opened read-only from a private copy; the pack is not touched.</source>
        <translation>Ouverte en lecture seule depuis une copie privée ; le paquet n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseView</name>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base de données…</translation>
    </message>
    <message>
        <source>What is shown of the table</source>
        <translation>Ce qui est affiché de la table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>Rows that findings cite</source>
        <translation>Lignes citées par des constats</translation>
    </message>
    <message>
        <source>Only the rows that findings and claims point to (R)</source>
        <translation>Seulement les lignes vers lesquelles pointent constats et affirmations (R)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save these rows as CSV</source>
        <translation>Enregistrer ces lignes en CSV</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>This database cannot be shown</source>
        <translation>Cette base de données ne peut pas être affichée</translation>
    </message>
    <message>
        <source>There is no table in this database</source>
        <translation>Cette base de données ne contient aucune table</translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation>Cette base de données ne contient aucune table %1.</translation>
    </message>
    <message>
        <source>No finding cites this table.</source>
        <translation>Aucun constat ne cite cette table.</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>Les lignes ne peuvent pas être lues : %1</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Elle ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>Les %1 premières lignes sont affichées.</translation>
    </message>
    <message>
        <source>Generated columns are left out: %1</source>
        <translation>Les colonnes générées sont omises : %1</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>Choisissez une ligne pour voir ses valeurs.</translation>
    </message>
    <message>
        <source>Row %1 is not among these rows.</source>
        <translation>La ligne %1 n’est pas parmi ces lignes.</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>Il n’y a pas de ligne %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::Deciding</name>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 items</source>
        <translation>%1 : %2 éléments</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken back: %1 items</source>
        <translation>Annulé : %1 éléments</translation>
    </message>
    <message>
        <source>Nothing else is undecided</source>
        <translation>Rien d’autre n’est sans décision</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Tout est décidé</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionBar</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit : %2</translation>
    </message>
    <message>
        <source>%1 says: %2 (%3)</source>
        <translation>%1 dit : %2 (%3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Note sur cet élément</translation>
    </message>
    <message>
        <source>A note on this item (M); Ctrl+Enter goes back to the list</source>
        <translation>Une note sur cet élément (M) ; Ctrl+Enter revient à la liste</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (%2 dans la liste)</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Preuve requise</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Pas une affirmation</translation>
    </message>
    <message>
        <source>Right in its context</source>
        <translation>Juste dans son contexte</translation>
    </message>
    <message>
        <source>Fixed meanwhile</source>
        <translation>Corrigé entre-temps</translation>
    </message>
    <message>
        <source>Another reason, or none</source>
        <translation>Autre raison, ou aucune</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Raison d’écarter</translation>
    </message>
    <message>
        <source>Enter dismisses, Escape does not</source>
        <translation>Enter écarte, Escape non</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1: this stands</source>
        <translation>%1 : ceci reste</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>%1: this takes its place</source>
        <translation>%1 : ceci en prend la place</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why, for all %1?</source>
        <translation>Pourquoi, pour les %1 ?</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionCard</name>
    <message>
        <source>Why the work is not accepted, and conditions</source>
        <translation>Pourquoi le travail n’est pas accepté, et les conditions</translation>
    </message>
    <message>
        <source>Your decision about the work</source>
        <translation>Votre décision sur le travail</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>Accepter le travail</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Preuve requise</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>Pourquoi vous décidez ainsi</translation>
    </message>
    <message>
        <source>Why; exported with the decision as yours</source>
        <translation>Pourquoi ; exporté avec la décision comme étant de vous</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionFilter</name>
    <message>
        <source>Claims by decision</source>
        <translation>Affirmations par décision</translation>
    </message>
    <message>
        <source>Which claims are listed, by decision</source>
        <translation>Quelles affirmations sont listées, par décision</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Preuve requise</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Reviewers decided differently</source>
        <translation>Les relecteurs ont décidé différemment</translation>
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
        <translation>décision conservée</translation>
    </message>
    <message>
        <source>decision about the work taken back</source>
        <translation>décision sur le travail annulée</translation>
    </message>
    <message>
        <source>decision about the work</source>
        <translation>décision sur le travail</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>edit of a proposal</source>
        <translation>modification d’une proposition</translation>
    </message>
    <message>
        <source>%1, %2 items</source>
        <translation>%1, %2 éléments</translation>
    </message>
</context>
<context>
    <name>exhibit::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>%1 lines added, %2 removed</source>
        <translation>%1 lignes ajoutées, %2 supprimées</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copier le correctif</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>Correctif copié</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Ignore white space and masked parts</source>
        <translation>Ignorer les blancs et les parties masquées</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>Ignorer les blancs</translation>
    </message>
    <message>
        <source>Lines around changes (C)</source>
        <translation>Lignes autour des modifications (C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Fold this file</source>
        <translation>Replier ce fichier</translation>
    </message>
    <message>
        <source>Unfold this file</source>
        <translation>Déplier ce fichier</translation>
    </message>
    <message>
        <source>Fold all files</source>
        <translation>Replier tous les fichiers</translation>
    </message>
    <message>
        <source>Unfold all files</source>
        <translation>Déplier tous les fichiers</translation>
    </message>
</context>
<context>
    <name>exhibit::DropFrame</name>
    <message>
        <source>Open pack</source>
        <translation>Ouvrir le paquet</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceDock</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePage</name>
    <message>
        <source>No lines to write a note on are shown</source>
        <translation>Aucune ligne sur laquelle écrire une note n’est affichée</translation>
    </message>
    <message>
        <source>No lines to bookmark are shown</source>
        <translation>Aucune ligne où mettre un signet n’est affichée</translation>
    </message>
    <message>
        <source>No bookmark and no note yet; Ctrl+D bookmarks a line</source>
        <translation>Ni signet ni note pour l’instant ; Ctrl+D met un signet sur une ligne</translation>
    </message>
    <message>
        <source>Section of the bundle</source>
        <translation>Section du recueil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>Copier ce pointeur (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>Ouvrir dans l’éditeur externe (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Li %1, Col %2</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Aucun fichier ouvert</translation>
    </message>
    <message>
        <source>Choose a file on the left, or a pointer anywhere.</source>
        <translation>Choisissez un fichier à gauche, ou un pointeur n’importe où.</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePane</name>
    <message>
        <source>Evidence pane</source>
        <translation>Panneau des preuves</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Previous pointer of this item (Shift+F4)</source>
        <translation>Pointeur précédent de cet élément (Shift+F4)</translation>
    </message>
    <message>
        <source>Next pointer of this item (F4)</source>
        <translation>Pointeur suivant de cet élément (F4)</translation>
    </message>
    <message>
        <source>Keep this evidence while the selection moves</source>
        <translation>Garder cette preuve quand la sélection se déplace</translation>
    </message>
    <message>
        <source>Show the pane as a window of its own, or dock it again</source>
        <translation>Montrer le panneau dans sa propre fenêtre, ou l’ancrer de nouveau</translation>
    </message>
    <message>
        <source>Close the evidence pane (F9)</source>
        <translation>Fermer le panneau des preuves (F9)</translation>
    </message>
    <message>
        <source>Open in the Evidence page</source>
        <translation>Ouvrir dans la page Preuves</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>Copier ce pointeur (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>Ouvrir dans l’éditeur externe (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · lignes %2–%3</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>whole file · 1 line</source>
        <translation>fichier entier · 1 ligne</translation>
    </message>
    <message>
        <source>whole file · %1 lines</source>
        <translation>fichier entier · %1 lignes</translation>
    </message>
    <message>
        <source>Cited by %1</source>
        <translation>Cité par : %1</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceTree</name>
    <message>
        <source>Files of the pack</source>
        <translation>Fichiers du paquet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Change kind of text…</source>
        <translation>Changer le type de texte…</translation>
    </message>
    <message>
        <source>Say what kind of text this is. It decides how the statements that were read in it are judged; it is kept as a decision and can be undone</source>
        <translation>Dire de quel type de texte il s’agit. Cela détermine comment les affirmations qui y ont été lues sont jugées ; c’est conservé comme décision et peut être annulé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>Données du fichier</translation>
    </message>
    <message>
        <source>1 file, %1</source>
        <translation>1 fichier, %1</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 fichiers, %2</translation>
    </message>
    <message>
        <source>%1, %2 sections</source>
        <translation>%1, %2 sections</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>lignes %1–%2</translation>
    </message>
    <message>
        <source>%1 bytes, %2 lines</source>
        <translation>%1 octets, %2 lignes</translation>
    </message>
    <message>
        <source>%1, shown as %2</source>
        <translation>%1, affiché en %2</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Tel que lu</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceView</name>
    <message>
        <source>The value, readable</source>
        <translation>La valeur, lisible</translation>
    </message>
    <message>
        <source>Show original bytes</source>
        <translation>Montrer les octets d’origine</translation>
    </message>
    <message>
        <source>No evidence chosen</source>
        <translation>Aucune preuve choisie</translation>
    </message>
    <message>
        <source>Click a pointer, a bar or a row to see the lines behind it.</source>
        <translation>Cliquez sur un pointeur, une barre ou une ligne pour voir les lignes correspondantes.</translation>
    </message>
    <message>
        <source>This row cannot be shown</source>
        <translation>Cette ligne ne peut pas être affichée</translation>
    </message>
    <message>
        <source>%1, %2. There are no lines to show.</source>
        <translation>%1, %2. Il n’y a pas de lignes à afficher.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Ce fichier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu en</translation>
    </message>
    <message>
        <source>%1, as the review read it</source>
        <translation>%1, tel que la revue l’a lu</translation>
    </message>
    <message>
        <source>As the review read it</source>
        <translation>Tel que la revue l’a lu</translation>
    </message>
    <message>
        <source>Shown as %1. Lines and pointers are those of the text as the review read it.</source>
        <translation>Affiché en %1. Lignes et pointeurs sont ceux du texte tel que la revue l’a lu.</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Tel que lu</translation>
    </message>
    <message>
        <source>Show repaired text</source>
        <translation>Montrer le texte réparé</translation>
    </message>
    <message>
        <source>Text damaged by a wrong encoding is shown repaired; lines count the original.</source>
        <translation>Le texte abîmé par un mauvais encodage est affiché réparé ; les lignes comptent l’original.</translation>
    </message>
    <message>
        <source>The original bytes, damaged by a wrong encoding.</source>
        <translation>Les octets d’origine, abîmés par un mauvais encodage.</translation>
    </message>
    <message>
        <source>The quoted text is no longer at line %1; this is the nearest place that has it.</source>
        <translation>Le texte cité n’est plus à la ligne %1 ; voici l’endroit le plus proche où il se trouve.</translation>
    </message>
    <message>
        <source>The quoted text is no longer in this file; this is the line where it was.</source>
        <translation>Le texte cité n’est plus dans ce fichier ; voici la ligne où il se trouvait.</translation>
    </message>
</context>
<context>
    <name>exhibit::FailuresChart</name>
    <message>
        <source>Every run</source>
        <translation>Chaque exécution</translation>
    </message>
    <message>
        <source>Other known</source>
        <translation>Autres connus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>Tests en échec par exécution</translation>
    </message>
    <message>
        <source>Show its failing tests</source>
        <translation>Montrer ses tests en échec</translation>
    </message>
    <message>
        <source>Parts of the bars</source>
        <translation>Parties des barres</translation>
    </message>
    <message>
        <source>no tests ran, 1 collection error</source>
        <translation>aucun test exécuté, 1 erreur de collecte</translation>
    </message>
    <message>
        <source>no tests ran, %1 collection errors</source>
        <translation>aucun test exécuté, %1 erreurs de collecte</translation>
    </message>
    <message>
        <source>no count of failures</source>
        <translation>nombre d’échecs inconnu</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new</source>
        <translation>%1 en échec : %2 dans chaque exécution, %3 autres connus, %4 nouveaux</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>worst of %1 runs</source>
        <translation>pire de %1 exécutions</translation>
    </message>
    <message>
        <source>No runs in this pack.</source>
        <translation>Aucune exécution dans ce paquet.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>no tests ran</source>
        <translation>aucun test exécuté</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>aucun verdict</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>substitut</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>régressés</translation>
    </message>
    <message>
        <source>new test</source>
        <translation>nouveau test</translation>
    </message>
    <message>
        <source>new tests</source>
        <translation>nouveaux tests</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigés</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 unknown if new</source>
        <translation>%1 en échec : %2 dans chaque exécution, %3 dont on ignore s’ils sont nouveaux</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new, %5 unknown if new</source>
        <translation>%1 en échec : %2 dans chaque exécution, %3 autres connus, %4 nouveaux, %5 dont on ignore s’ils sont nouveaux</translation>
    </message>
    <message>
        <source>Unknown if new</source>
        <translation>Nouveauté inconnue</translation>
    </message>
</context>
<context>
    <name>exhibit::FileTabs</name>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <source>Close those to the right</source>
        <translation>Fermer ceux à droite</translation>
    </message>
    <message>
        <source>Keep in front</source>
        <translation>Garder devant</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Montrer à côté</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>Rouvrir le fichier fermé</translation>
    </message>
</context>
<context>
    <name>exhibit::FilterChips</name>
    <message>
        <source>%1 is not</source>
        <translation>%1 n’est pas</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 est</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Enlever ce filtre</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filtre %1, enlever</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::FindBar</name>
    <message>
        <source>Up and Down: what was searched before</source>
        <translation>Up et Down : ce qui a été cherché auparavant</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Correspondance précédente (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Correspondance suivante (F3)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>motif invalide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>aucun résultat</translation>
    </message>
</context>
<context>
    <name>exhibit::ForgetDialog</name>
    <message>
        <source>Forget this pack</source>
        <translation>Oublier ce paquet</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Oublier « %1 » ?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Also delete what I decided about it</source>
        <translation>Supprimer aussi ce que j’en ai décidé</translation>
    </message>
    <message>
        <source>1 decision or note</source>
        <translation>1 décision ou note</translation>
    </message>
    <message>
        <source>%1 decisions and notes</source>
        <translation>%1 décisions et notes</translation>
    </message>
    <message>
        <source>the chosen baseline</source>
        <translation>la référence choisie</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>the pack itself, %1</source>
        <translation>le paquet lui-même, %1</translation>
    </message>
    <message>
        <source>the index, %1</source>
        <translation>l’index, %1</translation>
    </message>
    <message>
        <source>an unpacked archive, %1</source>
        <translation>une archive extraite, %1</translation>
    </message>
    <message>
        <source>the kept review with 1 statement</source>
        <translation>la revue conservée avec 1 énoncé</translation>
    </message>
    <message>
        <source>the kept review with %1 statements</source>
        <translation>la revue conservée avec %1 énoncés</translation>
    </message>
    <message>
        <source>its place among recent packs, and where you were in it</source>
        <translation>sa place parmi les paquets récents, et l’endroit où vous y étiez</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Supprimé :</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Conservé :</translation>
    </message>
</context>
<context>
    <name>exhibit::GateStepsWidget</name>
    <message>
        <source>Severity: %1</source>
        <translation>Gravité : %1</translation>
    </message>
    <message>
        <source>By new failures: none, low 1, medium 2–4, high 5–9, critical 10 or more</source>
        <translation>Selon les nouveaux échecs : nulle, faible 1, moyenne 2–4, élevée 5–9, critique 10 ou plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nulle</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>faible %1</translation>
    </message>
    <message>
        <source>low 1</source>
        <translation>faible 1</translation>
    </message>
    <message>
        <source>med %1</source>
        <translation>moy. %1</translation>
    </message>
    <message>
        <source>med 2–4</source>
        <translation>moy. 2–4</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>élevée %1</translation>
    </message>
    <message>
        <source>high 5–9</source>
        <translation>élevée 5–9</translation>
    </message>
    <message>
        <source>crit %1</source>
        <translation>crit. %1</translation>
    </message>
    <message>
        <source>crit 10+</source>
        <translation>crit. 10+</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>Étapes de la barrière</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>exhibit::HelpWindow</name>
    <message>
        <source>Exhibit manual</source>
        <translation>Manuel d’Exhibit</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Right)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
</context>
<context>
    <name>exhibit::ItemText</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Étayée</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredite</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Trop large</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>Autre portée</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Non prouvée</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Jamais exécuté</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>Non attribuable</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>collection failed</source>
        <translation>échec de collecte</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>aucun test</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 avec BOM</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Discordance</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>Témoins divergents</translation>
    </message>
    <message>
        <source>Collection failure</source>
        <translation>Échec de collecte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>Tests perdus</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nouveaux : %1</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>corrigés : %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>retirés : %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>link or special file, not read</source>
        <translation>lien ou fichier spécial, non lu</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>base de données SQLite</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>fichier groupé</translation>
    </message>
    <message>
        <source>run summary</source>
        <translation>résumé d’exécution</translation>
    </message>
    <message>
        <source>phase summary</source>
        <translation>résumé de phase</translation>
    </message>
    <message>
        <source>command output</source>
        <translation>sortie de commande</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>Visual Studio test results</source>
        <translation>résultats de tests Visual Studio</translation>
    </message>
    <message>
        <source>NUnit results</source>
        <translation>résultats NUnit</translation>
    </message>
    <message>
        <source>xUnit.net results</source>
        <translation>résultats xUnit.net</translation>
    </message>
    <message>
        <source>Robot Framework results</source>
        <translation>résultats Robot Framework</translation>
    </message>
    <message>
        <source>results of Catch2 or doctest</source>
        <translation>résultats de Catch2 ou doctest</translation>
    </message>
    <message>
        <source>Qt Test results</source>
        <translation>résultats Qt Test</translation>
    </message>
    <message>
        <source>CTest results</source>
        <translation>résultats CTest</translation>
    </message>
    <message>
        <source>results of TestNG or Jenkins</source>
        <translation>résultats de TestNG ou Jenkins</translation>
    </message>
    <message>
        <source>Cobertura coverage</source>
        <translation>couverture Cobertura</translation>
    </message>
    <message>
        <source>JaCoCo coverage</source>
        <translation>couverture JaCoCo</translation>
    </message>
    <message>
        <source>Clover coverage</source>
        <translation>couverture Clover</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>executor log</source>
        <translation>journal d’exécuteur</translation>
    </message>
    <message>
        <source>session of a coding agent</source>
        <translation>session d’un agent de programmation</translation>
    </message>
    <message>
        <source>pytest JSON report</source>
        <translation>rapport JSON de pytest</translation>
    </message>
    <message>
        <source>pytest report log</source>
        <translation>journal de rapport de pytest</translation>
    </message>
    <message>
        <source>CTRF report</source>
        <translation>rapport CTRF</translation>
    </message>
    <message>
        <source>pytest reports, one a line</source>
        <translation>rapports pytest, un par ligne</translation>
    </message>
    <message>
        <source>test baseline</source>
        <translation>référence de tests</translation>
    </message>
    <message>
        <source>diagnostics log</source>
        <translation>journal de diagnostic</translation>
    </message>
    <message>
        <source>model selections</source>
        <translation>choix de modèles</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>événements de tokens</translation>
    </message>
    <message>
        <source>model calls with tokens</source>
        <translation>appels de modèle avec tokens</translation>
    </message>
    <message>
        <source>report of Jest, Vitest, mocha, RSpec or GoogleTest</source>
        <translation>rapport de Jest, Vitest, mocha, RSpec ou GoogleTest</translation>
    </message>
    <message>
        <source>Playwright report</source>
        <translation>rapport Playwright</translation>
    </message>
    <message>
        <source>Playwright&apos;s last run</source>
        <translation>dernière exécution de Playwright</translation>
    </message>
    <message>
        <source>Playwright&apos;s HTML report</source>
        <translation>rapport HTML de Playwright</translation>
    </message>
    <message>
        <source>pytest&apos;s HTML report</source>
        <translation>rapport HTML de pytest</translation>
    </message>
    <message>
        <source>HTML report of coverage</source>
        <translation>rapport HTML de couverture</translation>
    </message>
    <message>
        <source>events of go test, dart test or cargo test</source>
        <translation>événements de go test, dart test ou cargo test</translation>
    </message>
    <message>
        <source>Cucumber report</source>
        <translation>rapport Cucumber</translation>
    </message>
    <message>
        <source>Allure result</source>
        <translation>résultat Allure</translation>
    </message>
    <message>
        <source>findings of linters and scanners</source>
        <translation>constats de linters et d’analyseurs</translation>
    </message>
    <message>
        <source>coverage.py report</source>
        <translation>rapport coverage.py</translation>
    </message>
    <message>
        <source>coverage of Istanbul, llvm-cov, SimpleCov, gcovr or coverlet</source>
        <translation>couverture d’Istanbul, llvm-cov, SimpleCov, gcovr ou coverlet</translation>
    </message>
    <message>
        <source>pytest&apos;s failed tests</source>
        <translation>tests en échec de pytest</translation>
    </message>
    <message>
        <source>in-toto attestation</source>
        <translation>attestation in-toto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>lcov coverage</source>
        <translation>couverture lcov</translation>
    </message>
    <message>
        <source>Go cover profile</source>
        <translation>profil de couverture Go</translation>
    </message>
    <message>
        <source>CI runner log</source>
        <translation>journal d’exécuteur CI</translation>
    </message>
    <message>
        <source>git context</source>
        <translation>contexte git</translation>
    </message>
    <message>
        <source>test log</source>
        <translation>journal de tests</translation>
    </message>
    <message>
        <source>pytest text log</source>
        <translation>journal texte de pytest</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>prose</translation>
    </message>
    <message>
        <source>build file or settings</source>
        <translation>fichier de construction ou réglages</translation>
    </message>
</context>
<context>
    <name>exhibit::JsonValueView</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>Ce fichier ne peut pas être affiché</translation>
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
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Database row</source>
        <translation>Ligne de la base de données</translation>
    </message>
    <message>
        <source>This row is not in the database.</source>
        <translation>Cette ligne n’est pas dans la base de données.</translation>
    </message>
</context>
<context>
    <name>exhibit::LikelihoodBar</name>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Moins probable</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNoteBar</name>
    <message>
        <source>Note on lines</source>
        <translation>Note sur les lignes</translation>
    </message>
    <message>
        <source>Note; Enter keeps it, an empty one is removed</source>
        <translation>Note ; Enter la conserve, une note vide est supprimée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the note (Enter)</source>
        <translation>Garder la note (Enter)</translation>
    </message>
    <message>
        <source>Leave the note as it was (Escape)</source>
        <translation>Laisser la note telle quelle (Escape)</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNotes</name>
    <message>
        <source>These lines have a note; M changes it</source>
        <translation>Ces lignes ont une note ; M la modifie</translation>
    </message>
    <message>
        <source>Bookmarked %1</source>
        <translation>Signet mis sur %1</translation>
    </message>
    <message>
        <source>Bookmark removed from %1</source>
        <translation>Signet enlevé de %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Written on line %1, whose words stand here now</source>
        <translation>Écrite à la ligne %1, dont les mots se trouvent maintenant ici</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Enlever le signet</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Note on these lines…</source>
        <translation>Note sur ces lignes…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Enlever la note</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>exhibit::LinkChips</name>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
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
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>exhibit::LoadingPage</name>
    <message>
        <source>Files being read</source>
        <translation>Fichiers en cours de lecture</translation>
    </message>
    <message>
        <source>Runs found so far</source>
        <translation>Exécutions trouvées jusqu’ici</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aucune exécution pour l’instant.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Nothing unexpected so far.</source>
        <translation>Rien d’inattendu jusqu’ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading this pack (Esc)</source>
        <translation>Arrêter la lecture de ce paquet (Esc)</translation>
    </message>
    <message>
        <source>Progress of the whole pack</source>
        <translation>Progression du paquet entier</translation>
    </message>
    <message>
        <source>Counts settle when a file is complete.</source>
        <translation>Les nombres se fixent quand un fichier est complet.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>exhibit::LogComparison</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Logs of two runs</source>
        <translation>Journaux de deux exécutions</translation>
    </message>
    <message>
        <source>Differences of the two logs</source>
        <translation>Différences entre les deux journaux</translation>
    </message>
    <message>
        <source>Masked: %1. W shows what they hide as changes, S one side below the other, F7 the next change.</source>
        <translation>Masqués : %1. W montre ce qu’ils cachent comme modifications, S un côté sous l’autre, F7 la modification suivante.</translation>
    </message>
    <message>
        <source>A log of them cannot be read.</source>
        <translation>L’un de ces journaux ne peut pas être lu.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Ils disent la même chose.</translation>
    </message>
    <message>
        <source>1 line differs.</source>
        <translation>1 ligne diffère.</translation>
    </message>
    <message>
        <source>%1 lines differ.</source>
        <translation>%1 lignes diffèrent.</translation>
    </message>
    <message>
        <source>1 line is the same but for masked parts.</source>
        <translation>1 ligne est identique hormis les parties masquées.</translation>
    </message>
    <message>
        <source>%1 lines are the same but for masked parts.</source>
        <translation>%1 lignes sont identiques hormis les parties masquées.</translation>
    </message>
    <message>
        <source>%1 lines were not compared: the logs have too little in common.</source>
        <translation>%1 lignes n’ont pas été comparées : les journaux ont trop peu en commun.</translation>
    </message>
</context>
<context>
    <name>exhibit::LogView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>%1, %2 of them folded</source>
        <translation>%1, dont %2 repliées</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, 1 to %1, or line:column:</source>
        <translation>Ligne, de 1 à %1, ou ligne:colonne :</translation>
    </message>
    <message>
        <source>“%1” is no line of this text</source>
        <translation>« %1 » n’est pas une ligne de ce texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy pointer</source>
        <translation>Copier le pointeur</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Aller à la ligne…</translation>
    </message>
    <message>
        <source>Open in external editor</source>
        <translation>Ouvrir dans l’éditeur externe</translation>
    </message>
    <message>
        <source>No longer highlight “%1”</source>
        <translation>Ne plus surligner « %1 »</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>Surligner « %1 »</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour automatique à la ligne</translation>
    </message>
    <message>
        <source>Show blanks and line ends</source>
        <translation>Montrer les blancs et fins de ligne</translation>
    </message>
    <message>
        <source>Folds are still looked for</source>
        <translation>La recherche des replis est encore en cours</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>Rien à replier ici</translation>
    </message>
    <message>
        <source>1 line folded</source>
        <translation>1 ligne repliée</translation>
    </message>
    <message>
        <source>%1 lines folded</source>
        <translation>%1 lignes repliées</translation>
    </message>
    <message>
        <source>1 line unfolded</source>
        <translation>1 ligne dépliée</translation>
    </message>
    <message>
        <source>%1 lines unfolded</source>
        <translation>%1 lignes dépliées</translation>
    </message>
    <message>
        <source>%1 of %2 lines folded</source>
        <translation>%1 lignes sur %2 repliées</translation>
    </message>
    <message>
        <source>Nothing to fold in this text</source>
        <translation>Rien à replier dans ce texte</translation>
    </message>
    <message>
        <source>No line is folded</source>
        <translation>Aucune ligne n’est repliée</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>1 line of a trace</source>
        <translation>1 ligne de trace</translation>
    </message>
    <message>
        <source>%1 lines of a trace</source>
        <translation>%1 lignes de trace</translation>
    </message>
    <message>
        <source>1 more like this</source>
        <translation>1 autre semblable</translation>
    </message>
    <message>
        <source>%1 more like this</source>
        <translation>%1 autres semblables</translation>
    </message>
    <message>
        <source>1 more that passes</source>
        <translation>1 autre réussi</translation>
    </message>
    <message>
        <source>%1 more that pass</source>
        <translation>%1 autres réussis</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 occurrences</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>One row for this JSON</source>
        <translation>Une ligne pour ce JSON</translation>
    </message>
    <message>
        <source>Take this JSON apart</source>
        <translation>Déployer ce JSON</translation>
    </message>
    <message>
        <source>Fold these lines</source>
        <translation>Replier ces lignes</translation>
    </message>
    <message>
        <source>Unfold these lines</source>
        <translation>Déplier ces lignes</translation>
    </message>
    <message>
        <source>Fold groups</source>
        <translation>Replier les groupes</translation>
    </message>
    <message>
        <source>Fold stack traces</source>
        <translation>Replier les traces de pile</translation>
    </message>
    <message>
        <source>Fold equal lines</source>
        <translation>Replier les lignes égales</translation>
    </message>
    <message>
        <source>Fold passing tests</source>
        <translation>Replier les tests réussis</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Below line %1 no folds are looked for: there are too many</source>
        <translation>Sous la ligne %1, aucun repli n’est recherché : il y en a trop</translation>
    </message>
</context>
<context>
    <name>exhibit::Look</name>
    <message>
        <source>Contradicted</source>
        <translation>Contredite</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Trop large</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>Autre portée</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Non prouvée</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Étayée</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Jamais exécuté</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>Non attribuable</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Collection failed</source>
        <translation>Échec de collecte</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>No tests</source>
        <translation>Aucun test</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Not in this run</source>
        <translation>Pas dans cette exécution</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed as expected</source>
        <translation>Échec attendu</translation>
    </message>
    <message>
        <source>Passed unexpectedly</source>
        <translation>Succès inattendu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Discordance</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>Témoins divergents</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>Tests perdus</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systémique</translation>
    </message>
    <message>
        <source>Real gate</source>
        <translation>Vraie barrière</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
</context>
<context>
    <name>exhibit::LostDecisions</name>
    <message>
        <source>Note only</source>
        <translation>Note seule</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>1 decision belongs to a statement that is no longer in the pack. It is kept.</source>
        <translation>1 décision se rapporte à une affirmation qui n’est plus dans le paquet. Elle est conservée.</translation>
    </message>
    <message>
        <source>%1 decisions belong to statements that are no longer in the pack. They are kept.</source>
        <translation>%1 décisions se rapportent à des affirmations qui ne sont plus dans le paquet. Elles sont conservées.</translation>
    </message>
    <message>
        <source>Decisions without a statement</source>
        <translation>Décisions sans affirmation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made earlier; the pack no longer holds these statements. If one comes back, its decision stands there again.</source>
        <translation>Prises plus tôt ; le paquet ne contient plus ces affirmations. Si l’une revient, sa décision s’y retrouve.</translation>
    </message>
</context>
<context>
    <name>exhibit::MainWindow</name>
    <message>
        <source>P&amp;ages</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The review stays as it was</source>
        <translation>La revue reste telle quelle</translation>
    </message>
    <message>
        <source>%1 — Exhibit</source>
        <translation>%1 — Exhibit</translation>
    </message>
    <message>
        <source>Nothing in this pack is called “%1”</source>
        <translation>Rien dans ce paquet ne s’appelle « %1 »</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>exhibit::MismatchesPage</name>
    <message>
        <source>Preview report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>No claim that evidence could speak to</source>
        <translation>Aucune affirmation que des preuves pourraient concerner</translation>
    </message>
    <message>
        <source>No prose in this pack</source>
        <translation>Aucune prose dans ce paquet</translation>
    </message>
    <message>
        <source>The documents state nothing that could be checked: no result of tests, date, version, figure, setting, path or line.</source>
        <translation>Les documents n’énoncent rien de vérifiable : ni résultat de tests, ni date, version, chiffre, réglage, chemin ou ligne.</translation>
    </message>
    <message>
        <source>A README.md or another Markdown file would bring claims to check.</source>
        <translation>Un README.md ou un autre fichier Markdown apporterait des affirmations à vérifier.</translation>
    </message>
    <message>
        <source>The only claim is supported.</source>
        <translation>La seule affirmation est étayée.</translation>
    </message>
    <message>
        <source>All %1 claims are supported.</source>
        <translation>Les %1 affirmations sont toutes étayées.</translation>
    </message>
    <message>
        <source>Each has its evidence in the list.</source>
        <translation>Chacune a sa preuve dans la liste.</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks against its claims.</source>
        <translation>Rien dans le paquet ne va contre ses affirmations.</translation>
    </message>
    <message>
        <source>Nothing in the pack proves a claim wrong.</source>
        <translation>Rien dans le paquet ne prouve qu’une affirmation est fausse.</translation>
    </message>
    <message>
        <source>%1 of %2 claims are supported; the others are not proven by this pack.</source>
        <translation>%1 affirmations sur %2 sont étayées ; les autres ne sont pas prouvées par ce paquet.</translation>
    </message>
    <message>
        <source>%1 Worth a look: %2.</source>
        <translation>%1 À regarder : %2.</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 affirmations sur %2</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Discordances</translation>
    </message>
</context>
<context>
    <name>exhibit::MissingStrip</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Named but not in the pack (%1): %2</source>
        <translation>Nommés mais absents du paquet (%1) : %2</translation>
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
        <translation>Aucun autre endroit pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is chosen that has a pointer</source>
        <translation>Rien de choisi n’a de pointeur</translation>
    </message>
</context>
<context>
    <name>exhibit::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Figures and findings of %1. A click takes this filter off.</source>
        <translation>Chiffres et constats de %1. Un clic enlève ce filtre.</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filtre %1, enlever</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, most severe first</source>
        <translation>%1, les plus graves d’abord</translation>
    </message>
    <message>
        <source>%1 of %2 name the picked runs</source>
        <translation>nommant les exécutions choisies : %1 sur %2</translation>
    </message>
    <message>
        <source>No finding names one of the picked runs.</source>
        <translation>Aucun constat ne nomme l’une des exécutions choisies.</translation>
    </message>
    <message>
        <source>No test runs were found.</source>
        <translation>Aucune exécution de tests n’a été trouvée.</translation>
    </message>
    <message>
        <source>Runs: %1, none of them red.</source>
        <translation>Exécutions : %1, aucune au rouge.</translation>
    </message>
    <message>
        <source>Runs: %1; red: %2.</source>
        <translation>Exécutions : %1 ; au rouge : %2.</translation>
    </message>
    <message>
        <source>No statement was found that evidence could speak to.</source>
        <translation>Aucune affirmation que des preuves pourraient concerner n’a été trouvée.</translation>
    </message>
    <message>
        <source>Statements checked: %1. This pack settles %2 of them, and none against its words.</source>
        <translation>Affirmations vérifiées : %1. Ce paquet en tranche %2, et aucune à l’encontre de ses termes.</translation>
    </message>
    <message>
        <source>Worth a look, proven neither way: %1.</source>
        <translation>À regarder, prouvées ni dans un sens ni dans l’autre : %1.</translation>
    </message>
    <message>
        <source>%1 ran tests</source>
        <translation>avec tests exécutés : %1</translation>
    </message>
    <message>
        <source>%1 in all %2 that ran</source>
        <translation>%1 dans les %2 effectives</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>dans 1 exécution</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>dans %1 exécutions</translation>
    </message>
    <message>
        <source>in 1 claim</source>
        <translation>dans 1 affirmation</translation>
    </message>
    <message>
        <source>in %1 claims</source>
        <translation>dans %1 affirmations</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>no token events</source>
        <translation>aucun événement de tokens</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 escalade</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 escalades</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparés</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>aucune référence</translation>
    </message>
    <message>
        <source>against a stand-in</source>
        <translation>par rapport à un substitut</translation>
    </message>
    <message>
        <source>Review mismatches</source>
        <translation>Examiner les discordances</translation>
    </message>
    <message>
        <source>Preview report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Failing per run</source>
        <translation>Échecs par exécution</translation>
    </message>
    <message>
        <source>Collection errors</source>
        <translation>Erreurs de collecte</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Discordances</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>Sorties tronquées</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>Tests en échec par exécution</translation>
    </message>
    <message>
        <source>pack order</source>
        <translation>ordre du paquet</translation>
    </message>
    <message>
        <source>Token use against budget</source>
        <translation>Tokens utilisés face au budget</translation>
    </message>
    <message>
        <source>%1 of %2 phases, worst first</source>
        <translation>%1 phases sur %2, les pires d’abord</translation>
    </message>
    <message>
        <source>%1 phases, worst first</source>
        <translation>%1 phases, les pires d’abord</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>Principaux constats</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Constats par gravité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Files of the pack, and those it names but does not hold</source>
        <translation>Fichiers du paquet, et ceux qu’il nomme sans les contenir</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>présents : %1</translation>
    </message>
    <message>
        <source>%1 present · %2 missing</source>
        <translation>présents : %1 · absents : %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Newly failing</source>
        <translation>Nouveaux échecs</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewRuler</name>
    <message>
        <source>Overview of the text</source>
        <translation>Vue d’ensemble du texte</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>exhibit::PackSession</name>
    <message>
        <source>%1 changed since it was read.</source>
        <translation>%1 a changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>%1 files changed since they were read.</source>
        <translation>%1 fichiers ont changé depuis leur lecture.</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>Paquets récents</translation>
    </message>
    <message>
        <source>Open an evidence pack</source>
        <translation>Ouvrir un paquet de preuves</translation>
    </message>
    <message>
        <source>Open files or archives as a pack</source>
        <translation>Ouvrir des fichiers ou archives comme un paquet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</source>
        <translation>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>Tar archives (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</source>
        <translation>Archives tar (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</translation>
    </message>
    <message>
        <source>Settings could not be written. Check the permissions of their file.</source>
        <translation>Les réglages n’ont pas pu être écrits. Vérifiez les droits de leur fichier.</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more but what you decided</source>
        <translation>Plus rien n’est conservé de « %1 » sauf ce que vous avez décidé</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more</source>
        <translation>Plus rien n’est conservé de « %1 »</translation>
    </message>
    <message>
        <source>1 run, mismatches: %1</source>
        <translation>1 exécution, discordances : %1</translation>
    </message>
    <message>
        <source>%1 runs, mismatches: %2</source>
        <translation>%1 exécutions, discordances : %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksChart</name>
    <message>
        <source>Failing tests and contradicted claims per pack</source>
        <translation>Tests en échec et affirmations contredites par paquet</translation>
    </message>
    <message>
        <source>fewer than two runs: no failing core, contradicted: %1</source>
        <translation>moins de deux exécutions : pas de noyau en échec, contredites : %1</translation>
    </message>
    <message>
        <source>%1 fail in every run, movers: %2, contradicted: %3</source>
        <translation>en échec dans chaque exécution : %1, fluctuants : %2, contredites : %3</translation>
    </message>
    <message>
        <source>%1, the newest of %2</source>
        <translation>%1, le plus récent de %2</translation>
    </message>
    <message>
        <source>Failing core</source>
        <translation>Noyau en échec</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Fluctuants</translation>
    </message>
    <message>
        <source>Claims contradicted</source>
        <translation>Affirmations contredites</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksPage</name>
    <message>
        <source>Filter packs</source>
        <translation>Filtrer les paquets</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>Copier les lignes affichées avec l’en-tête, séparées par des tabulations</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>Aucun paquet.</translation>
    </message>
    <message>
        <source>No pack matches.</source>
        <translation>Aucun paquet ne correspond.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
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
        <translation>Aucun autre paquet de ce projet pour l’instant</translation>
    </message>
    <message>
        <source>The kept reviews are not to be had</source>
        <translation>Les revues conservées ne sont pas accessibles</translation>
    </message>
    <message>
        <source>Packs that you open are kept for comparison. The command exhibit audit DIR --store keeps all that lie below a folder.</source>
        <translation>Les paquets que vous ouvrez sont conservés pour comparaison. La commande exhibit audit DIR --store conserve tous ceux qui se trouvent sous un dossier.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 sur %2, %3 à %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No failing core to follow: %1 has fewer than two runs.</source>
        <translation>Pas de noyau en échec à suivre : %1 a moins de deux exécutions.</translation>
    </message>
    <message>
        <source>%1 Contradicted claims: %2.</source>
        <translation>%1 Affirmations contredites : %2.</translation>
    </message>
    <message>
        <source>The failing core fell from %1 to %2.</source>
        <translation>Le noyau en échec est passé de %1 à %2, en baisse.</translation>
    </message>
    <message>
        <source>The failing core grew from %1 to %2.</source>
        <translation>Le noyau en échec est passé de %1 à %2, en hausse.</translation>
    </message>
    <message>
        <source>The failing core is what it was: %1.</source>
        <translation>Le noyau en échec est inchangé : %1.</translation>
    </message>
    <message>
        <source>%1: newly failing tests %2, movers %3, contradicted claims %4.</source>
        <translation>%1 : tests nouvellement en échec %2, fluctuants %3, affirmations contredites %4.</translation>
    </message>
    <message>
        <source>Mark two packs: Space</source>
        <translation>Marquer deux paquets : Space</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Decided in A, found again in B: %1</source>
        <translation>Décidé dans A, retrouvé dans B : %1</translation>
    </message>
    <message>
        <source>%1 of %2 packs</source>
        <translation>%1 paquets sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>marqués : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>exhibit::PagesBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown; the file has all.</source>
        <translation>Les %1 premières pages sont affichées ; le fichier les a toutes.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>exhibit::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
</context>
<context>
    <name>exhibit::Palette</name>
    <message>
        <source>Runs  #</source>
        <translation>Exécutions  #</translation>
    </message>
    <message>
        <source>Tests  @</source>
        <translation>Tests  @</translation>
    </message>
    <message>
        <source>Claims  !</source>
        <translation>Affirmations  !</translation>
    </message>
    <message>
        <source>Commands  &gt;</source>
        <translation>Commandes  &gt;</translation>
    </message>
    <message>
        <source>Lines  :</source>
        <translation>Lignes  :</translation>
    </message>
    <message>
        <source>Text  /</source>
        <translation>Texte  /</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Lines of the current entry</source>
        <translation>Lignes de l’entrée actuelle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Page, run, test, claim, command or pointer</source>
        <translation>Page, exécution, test, affirmation, commande ou pointeur</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>beside the page</source>
        <translation>à côté de la page</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>groupe suivant</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>lines on, off</source>
        <translation>lignes oui, non</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>trouvés : %1</translation>
    </message>
    <message>
        <source>This entry has no lines of its own.</source>
        <translation>Cette entrée n’a pas de lignes propres.</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteDesk</name>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteModel</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Claims and findings</source>
        <translation>Affirmations et constats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternDetail</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What the finding is recognised by</source>
        <translation>À quoi le constat se reconnaît</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <translation>Correction proposée</translation>
    </message>
    <message>
        <source>Extra evidence needed</source>
        <translation>Preuves supplémentaires requises</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Possibly systemic</source>
        <translation>Peut-être systémique</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
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
        <translation>Motif par exécution</translation>
    </message>
    <message>
        <source>pattern %1 occurs</source>
        <translation>le motif %1 apparaît</translation>
    </message>
    <message>
        <source>pattern %1 is fixed</source>
        <translation>le motif %1 est corrigé</translation>
    </message>
    <message>
        <source>pattern %1 does not occur</source>
        <translation>le motif %1 n’apparaît pas</translation>
    </message>
    <message>
        <source>%1 of %2 runs have room here</source>
        <translation>%1 exécutions sur %2 tiennent ici</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternsPage</name>
    <message>
        <source>Patterns and other findings</source>
        <translation>Motifs et autres constats</translation>
    </message>
    <message>
        <source>Pattern by run</source>
        <translation>Motif par exécution</translation>
    </message>
    <message>
        <source>%1 in 1 run</source>
        <translation>%1 dans 1 exécution</translation>
    </message>
    <message>
        <source>%1 across %2 runs</source>
        <translation>%1 dans %2 exécutions</translation>
    </message>
    <message>
        <source>No runs in this pack</source>
        <translation>Aucune exécution dans ce paquet</translation>
    </message>
    <message>
        <source>No pattern found</source>
        <translation>Aucun motif trouvé</translation>
    </message>
    <message>
        <source>Nothing repeats over the runs, and nothing in them contradicts another source.</source>
        <translation>Rien ne se répète d’une exécution à l’autre, et rien n’y contredit une autre source.</translation>
    </message>
    <message>
        <source>Pattern %1 of %2</source>
        <translation>Motif %1 sur %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>Constat %1 sur %2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
</context>
<context>
    <name>exhibit::PlacePath</name>
    <message>
        <source>Where this stands</source>
        <translation>Où ceci se trouve</translation>
    </message>
</context>
<context>
    <name>exhibit::PointerLabel</name>
    <message>
        <source>Copy pointer</source>
        <translation>Copier le pointeur</translation>
    </message>
</context>
<context>
    <name>exhibit::PredictionChart</name>
    <message>
        <source>Predicted against used output tokens</source>
        <translation>Tokens de sortie utilisés face aux prédictions</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>tentative sans phase</translation>
    </message>
    <message>
        <source>used at least %1, predicted %2</source>
        <translation>au moins %1 utilisés, %2 prédits</translation>
    </message>
    <message>
        <source>used %1, predicted %2</source>
        <translation>%1 utilisés, %2 prédits</translation>
    </message>
    <message>
        <source>%1 attempts here, %2 truncated</source>
        <translation>%1 tentatives ici, tronquées : %2</translation>
    </message>
    <message>
        <source>No predictions in this pack.</source>
        <translation>Aucune prédiction dans ce paquet.</translation>
    </message>
    <message>
        <source>under-predicted</source>
        <translation>sous-estimé</translation>
    </message>
    <message>
        <source>over-predicted</source>
        <translation>surestimé</translation>
    </message>
    <message>
        <source>Predicted output tokens</source>
        <translation>Tokens de sortie prédits</translation>
    </message>
</context>
<context>
    <name>exhibit::ProofForm</name>
    <message>
        <source>Not settled</source>
        <translation>Non établi</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>%1, not settled</source>
        <translation>%1, non établi</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, établi</translation>
    </message>
</context>
<context>
    <name>exhibit::ProposedEditCard</name>
    <message>
        <source>Proposed edit</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copier le correctif</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep this text (Ctrl+Enter)</source>
        <translation>Garder ce texte (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave the text as it was (Escape)</source>
        <translation>Laisser le texte tel quel (Escape)</translation>
    </message>
    <message>
        <source>Take the proposed text again</source>
        <translation>Reprendre le texte proposé</translation>
    </message>
    <message>
        <source>Proposed edit as a unified diff</source>
        <translation>Modification proposée en diff unifié</translation>
    </message>
    <message>
        <source>The lines that would stand in the document</source>
        <translation>Les lignes qui se trouveraient dans le document</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>Correctif copié</translation>
    </message>
    <message>
        <source>Proposed %1 edit</source>
        <translation>Modification proposée de %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>exhibit::RateChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Truncation rate per batch</source>
        <translation>Taux de troncature par lot</translation>
    </message>
    <message>
        <source>Reported, not measured</source>
        <translation>Rapporté, non mesuré</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>tronqués : %1</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Appels à partir de %1</translation>
    </message>
    <message>
        <source>too few to say a rate</source>
        <translation>trop peu pour donner un taux</translation>
    </message>
    <message>
        <source>; of first attempts %1</source>
        <translation>; des premières tentatives %1</translation>
    </message>
    <message>
        <source>No call states when it was made.</source>
        <translation>Aucun appel n’indique quand il a été fait.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
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
        <translation>La revue pour les personnes, avec les pointeurs en texte</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>One file for any browser, with the cited lines; to be printed as well</source>
        <translation>Un seul fichier pour tout navigateur, avec les lignes citées ; imprimable aussi</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>The same on paper, with bookmarks, links and digests below each page</source>
        <translation>La même sur papier, avec signets, liens et empreintes au bas de chaque page</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Findings, verdicts and pointers for programs (exhibit.review/1)</source>
        <translation>Constats, verdicts et pointeurs pour les programmes (exhibit.review/1)</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>Findings for code hosts and editors (SARIF 2.1.0)</source>
        <translation>Constats pour les forges logicielles et les éditeurs (SARIF 2.1.0)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tableaux</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheets</source>
        <translation>Un dossier de tableaux pour tableurs</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>The brief for a pull request or a step summary</source>
        <translation>Le condensé pour une pull request ou un résumé d’étape</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Missing evidence as a message to send, with what each would settle</source>
        <translation>Les preuves manquantes en un message à envoyer, avec ce que chacune trancherait</translation>
    </message>
    <message>
        <source>In-toto</source>
        <translation>In-toto</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>The JSON as an unsigned statement about the pack&apos;s digest, to be signed</source>
        <translation>Le JSON en énoncé non signé sur l’empreinte du paquet, à signer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All sections, in their usual order</source>
        <translation>Toutes les sections, dans leur ordre habituel</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>What to do next (Alt+1)</source>
        <translation>Que faire ensuite (Alt+1)</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Mainteneur</translation>
    </message>
    <message>
        <source>Whether to merge (Alt+2)</source>
        <translation>Faut-il fusionner (Alt+2)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Whether it is true (Alt+3)</source>
        <translation>Est-ce vrai (Alt+3)</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>Choix du rapport</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>Toutes les sections dans leur ordre habituel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Whose sections the full report has</source>
        <translation>Les sections de qui le rapport complet contient</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Brief, one page</source>
        <translation>Condensé, une page</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down to order</source>
        <translation>Alt+Up, Alt+Down pour ordonner</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
    <message>
        <source>Space leaves a section out; Alt+Up and Alt+Down, or the mouse, order them</source>
        <translation>Space omet une section ; Alt+Up et Alt+Down, ou la souris, les ordonnent</translation>
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
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Language of the report; what it quotes stays as it is</source>
        <translation>Langue du rapport ; ce qu’il cite reste tel quel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What was noted beside decisions; the reason of a dismissal always stands</source>
        <translation>Ce qui a été noté à côté des décisions ; la raison d’écarter figure toujours</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Lists of what was dismissed, with the reasons</source>
        <translation>Listes de ce qui a été écarté, avec les raisons</translation>
    </message>
    <message>
        <source>Reviewer, named in the report</source>
        <translation>Relecteur, nommé dans le rapport</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Before export</source>
        <translation>Avant l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Copier le rapport en Markdown</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>Exporter le Markdown</translation>
    </message>
    <message>
        <source>Edits as a patch…</source>
        <translation>Modifications en correctif…</translation>
    </message>
    <message>
        <source>The confirmed edits of documents, as git apply takes them</source>
        <translation>Les modifications confirmées des documents, comme git apply les prend</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notes %1</translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <translation>Écartés %1</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 sections sur %2</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Custom, %1</source>
        <translation>Personnalisé, %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPage</name>
    <message>
        <source>Copied the report</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Ouvrir dans la visionneuse</translation>
    </message>
    <message>
        <source>Writes the file to a folder that lasts as long as this window, and opens it in the program for its kind</source>
        <translation>Écrit le fichier dans un dossier qui dure autant que cette fenêtre, et l’ouvre dans le programme prévu pour son type</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Prints the pages as the PDF has them</source>
        <translation>Imprime les pages telles que le PDF les a</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Source du rapport</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Not checked: it was cancelled. Choose again what the report holds to check it.</source>
        <translation>Non vérifié : annulé. Choisissez de nouveau ce que contient le rapport pour le vérifier.</translation>
    </message>
    <message>
        <source>Checking every pointer…</source>
        <translation>Vérification de chaque pointeur…</translation>
    </message>
    <message>
        <source>The source is exactly what is exported.</source>
        <translation>La source est exactement ce qui est exporté.</translation>
    </message>
    <message>
        <source>The pages are those of the file.</source>
        <translation>Les pages sont celles du fichier.</translation>
    </message>
    <message>
        <source>The tables hold the same, a row for each thing.</source>
        <translation>Les tableaux contiennent la même chose, une ligne pour chaque élément.</translation>
    </message>
    <message>
        <source>All %1 pointers resolve to their lines.</source>
        <translation>Les %1 pointeurs se résolvent tous en leurs lignes.</translation>
    </message>
    <message>
        <source>%1 of %2 pointers do not resolve; the report says which.</source>
        <translation>%1 pointeurs sur %2 ne se résolvent pas ; le rapport dit lesquels.</translation>
    </message>
    <message>
        <source>1 credential is masked.</source>
        <translation>1 identifiant secret est masqué.</translation>
    </message>
    <message>
        <source>%1 credentials are masked.</source>
        <translation>%1 identifiants secrets sont masqués.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>1 item is undecided and exported as open.</source>
        <translation>1 élément est sans décision et exporté comme ouvert.</translation>
    </message>
    <message>
        <source>%1 items are undecided and exported as open.</source>
        <translation>%1 éléments sont sans décision et exportés comme ouverts.</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>Tout dans le paquet a été lu comme prévu.</translation>
    </message>
    <message>
        <source>1 diagnostic is listed in the report.</source>
        <translation>1 diagnostic est listé dans le rapport.</translation>
    </message>
    <message>
        <source>%1 diagnostics are listed in the report.</source>
        <translation>%1 diagnostics sont listés dans le rapport.</translation>
    </message>
    <message>
        <source>Fits one page.</source>
        <translation>Tient sur une page.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 pages.</translation>
    </message>
    <message>
        <source>Fits one page, %1 of its %2 lines are left.</source>
        <translation>Tient sur une page, il reste %1 de ses %2 lignes.</translation>
    </message>
    <message>
        <source>%1 lines of Markdown.</source>
        <translation>%1 lignes de Markdown.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
    <message>
        <source>It could not be printed. Look at the printer, or export the PDF.</source>
        <translation>L’impression a échoué. Vérifiez l’imprimante, ou exportez le PDF.</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Dossier pour les tableaux</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exporter la revue</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Export the confirmed edits</source>
        <translation>Exporter les modifications confirmées</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPreview</name>
    <message>
        <source>The preview ends here; the exported report is complete.</source>
        <translation>L’aperçu s’arrête ici ; le rapport exporté est complet.</translation>
    </message>
    <message>
        <source>1 more row is in the exported report.</source>
        <translation>1 ligne de plus est dans le rapport exporté.</translation>
    </message>
    <message>
        <source>%1 more rows are in the exported report.</source>
        <translation>%1 lignes de plus sont dans le rapport exporté.</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewProgress</name>
    <message>
        <source>Review progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>confirmés : %1</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <translation>écartés : %1</translation>
    </message>
    <message>
        <source>1 needs evidence</source>
        <translation>1 preuve requise</translation>
    </message>
    <message>
        <source>%1 need evidence</source>
        <translation>%1 preuves requises</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 affirmations</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 motif</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 motifs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tout est décidé</translation>
    </message>
    <message>
        <source>%1 to review: %2</source>
        <translation>%1 à examiner : %2</translation>
    </message>
    <message>
        <source>Review progress: %1</source>
        <translation>Progression de la revue : %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewText</name>
    <message>
        <source>The review</source>
        <translation>La revue</translation>
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
        <translation>%1, %2, ouvert %3</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDeltaCard</name>
    <message>
        <source>Show these tests</source>
        <translation>Montrer ces tests</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistants</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Exchange the two runs (X)</source>
        <translation>Échanger les deux exécutions (X)</translation>
    </message>
    <message>
        <source>Compare logs</source>
        <translation>Comparer les journaux</translation>
    </message>
    <message>
        <source>Both logs beside each other, without times, addresses and the like</source>
        <translation>Les deux journaux côte à côte, sans heures, adresses et semblables</translation>
    </message>
    <message>
        <source>Changes against the baseline</source>
        <translation>Changements par rapport à la référence</translation>
    </message>
    <message>
        <source>no run to compare with</source>
        <translation>aucune exécution à comparer</translation>
    </message>
    <message>
        <source>this run stands in for the baseline</source>
        <translation>cette exécution tient lieu de référence</translation>
    </message>
    <message>
        <source>this run is the baseline</source>
        <translation>cette exécution est la référence</translation>
    </message>
    <message>
        <source>against %1, a stand-in</source>
        <translation>par rapport à %1, un substitut</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>par rapport à %1</translation>
    </message>
    <message>
        <source>There is no run to compare this one with.</source>
        <translation>Il n’y a aucune exécution à laquelle comparer celle-ci.</translation>
    </message>
    <message>
        <source>The other runs are compared with this one.</source>
        <translation>Les autres exécutions sont comparées à celle-ci.</translation>
    </message>
    <message>
        <source>Nothing can be compared: a run without results has no changes.</source>
        <translation>Rien ne peut être comparé : une exécution sans résultats n’a pas de changements.</translation>
    </message>
    <message>
        <source>No test changed against the baseline, and none fails in both.</source>
        <translation>Aucun test n’a changé par rapport à la référence, et aucun n’échoue dans les deux.</translation>
    </message>
    <message>
        <source>No test changed against %1, and none fails in both.</source>
        <translation>Aucun test n’a changé par rapport à %1, et aucun n’échoue dans les deux.</translation>
    </message>
    <message>
        <source>Tests added %1</source>
        <translation>Tests ajoutés %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>retirés %1</translation>
    </message>
    <message>
        <source>failing count delta %1</source>
        <translation>écart du nombre d’échecs %1</translation>
    </message>
    <message>
        <source>Only modules that failed to collect can be compared</source>
        <translation>Seuls les modules dont la collecte a échoué peuvent être comparés</translation>
    </message>
    <message>
        <source>Show in Tests</source>
        <translation>Montrer dans Tests</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDetail</name>
    <message>
        <source>Details of the run</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Barrière</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>log lines</source>
        <translation>lignes de journal</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Say which sources are one run. Kept as a decision, and can be undone</source>
        <translation>Dire quelles sources forment une seule exécution. Conservé comme décision, peut être annulé</translation>
    </message>
    <message>
        <source>collected only</source>
        <translation>collectée seulement</translation>
    </message>
    <message>
        <source>did not run to its end</source>
        <translation>n’est pas allée jusqu’à sa fin</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 collected</source>
        <translation>collectés : %1</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>log and report disagree</source>
        <translation>journal et rapport divergent</translation>
    </message>
    <message>
        <source>parts: %1</source>
        <translation>parties : %1</translation>
    </message>
    <message>
        <source>One run: %1</source>
        <translation>Une seule exécution : %1</translation>
    </message>
    <message>
        <source>Tell its sources apart</source>
        <translation>Séparer ses sources</translation>
    </message>
    <message>
        <source>One run with</source>
        <translation>Une seule exécution avec</translation>
    </message>
</context>
<context>
    <name>exhibit::RunGateCard</name>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>What the gate says</source>
        <translation>Ce que dit la barrière</translation>
    </message>
    <message>
        <source>Gate class</source>
        <translation>Classe de barrière</translation>
    </message>
    <message>
        <source>Completion policy</source>
        <translation>Politique d’achèvement</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>Étapes de la barrière</translation>
    </message>
    <message>
        <source>Why it completed with red CI</source>
        <translation>Achevée malgré la CI rouge</translation>
    </message>
    <message>
        <source>Why it was blocked</source>
        <translation>Pourquoi elle a été bloquée</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Politique : %1</translation>
    </message>
    <message>
        <source>No completion policy could be applied to this run.</source>
        <translation>Aucune politique d’achèvement n’a pu être appliquée à cette exécution.</translation>
    </message>
    <message>
        <source>This policy completes the run.</source>
        <translation>Cette politique achève l’exécution.</translation>
    </message>
    <message>
        <source>This policy blocks the run.</source>
        <translation>Cette politique bloque l’exécution.</translation>
    </message>
    <message>
        <source>What this policy decides is not known.</source>
        <translation>Ce que décide cette politique n’est pas connu.</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Motif %1</translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation>Discordance %1</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSignaturesCard</name>
    <message>
        <source>in product code</source>
        <translation>dans le code du produit</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>dans le code de test</translation>
    </message>
    <message>
        <source>Failures by root-cause signature</source>
        <translation>Échecs par signature de cause première</translation>
    </message>
    <message>
        <source>No test fails.</source>
        <translation>Aucun test n’échoue.</translation>
    </message>
    <message>
        <source>Failures by signature</source>
        <translation>Échecs par signature</translation>
    </message>
    <message>
        <source>Collection errors by cause</source>
        <translation>Erreurs de collecte par cause</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 module</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 modules</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 tests</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 cause</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 causes</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 signature</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 signatures</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSources</name>
    <message>
        <source>What a test runner printed, saved as a text file, would bring them: pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP and others. So would the log of a CI job, or a report: %1.</source>
        <translation>Ce qu’un exécuteur de tests a affiché, enregistré en fichier texte, les apporterait : pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP et d’autres. De même le journal d’un job de CI, ou un rapport : %1.</translation>
    </message>
</context>
<context>
    <name>exhibit::RunsPage</name>
    <message>
        <source>No test runs in this pack</source>
        <translation>Aucune exécution de tests dans ce paquet</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>Copier les lignes affichées avec l’en-tête, séparées par des tabulations</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Aucune exécution.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Aucune exécution ne correspond.</translation>
    </message>
    <message>
        <source>Show its tests</source>
        <translation>Montrer ses tests</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs, in the order of the pack</source>
        <translation>%1 exécutions, dans l’ordre du paquet</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Choisies</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Exécution %1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResultModel</name>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Arrêter la recherche ; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>Copy all pointers</source>
        <translation>Copier tous les pointeurs</translation>
    </message>
    <message>
        <source>Close the search results</source>
        <translation>Fermer les résultats de recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Stopped after %1 matches</source>
        <translation>Arrêté après %1 correspondances</translation>
    </message>
    <message>
        <source>Searching… %1 matches</source>
        <translation>Recherche… %1 correspondances</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>%1 matching lines, the first %2 shown</source>
        <translation>%1 lignes correspondent, les %2 premières affichées</translation>
    </message>
    <message>
        <source>%1 matching lines in %2 files</source>
        <translation>%1 lignes correspondent dans %2 fichiers</translation>
    </message>
    <message>
        <source>Copied 1 pointer</source>
        <translation>1 pointeur copié</translation>
    </message>
    <message>
        <source>Copied %1 pointers</source>
        <translation>%1 pointeurs copiés</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionAxis</name>
    <message>
        <source>Session, %1 lanes</source>
        <translation>Session, %1 pistes</translation>
    </message>
    <message>
        <source>%1 (and %2 more here)</source>
        <translation>%1 (et %2 de plus ici)</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>Tests lancés</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>in order, no clock</source>
        <translation>dans l’ordre, sans horloge</translation>
    </message>
    <message>
        <source>edited after the last green run</source>
        <translation>modifié après la dernière exécution au vert</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionClaims</name>
    <message>
        <source>Nothing was said that could be checked</source>
        <translation>Rien de vérifiable n’a été dit</translation>
    </message>
    <message>
        <source>The agent states no result of tests, checks, builds, commits or edits in this record.</source>
        <translation>L’agent n’énonce aucun résultat de tests, de vérifications, de constructions, de commits ou de modifications dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>What was said, by verdict</source>
        <translation>Ce qui a été dit, par verdict</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>Aucune affirmation ne correspond.</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>Affirmation précédente (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>Affirmation suivante (J)</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Il a dit</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce qu’il a dit</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Il a fait</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Ce qu’il a fait</translation>
    </message>
    <message>
        <source>It changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Edits since</source>
        <translation>Modifications depuis</translation>
    </message>
    <message>
        <source>Nothing was edited since.</source>
        <translation>Rien n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No command decides it</source>
        <translation>Aucune commande n’en décide</translation>
    </message>
    <message>
        <source>Nothing in this record speaks to the sentence.</source>
        <translation>Rien dans cet enregistrement ne concerne la phrase.</translation>
    </message>
    <message>
        <source>%1, the step that decides</source>
        <translation>%1, l’étape qui décide</translation>
    </message>
    <message>
        <source>the step that decides</source>
        <translation>l’étape qui décide</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Affirmation %1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionCommands</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>Tests lancés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>Non attribuables</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Commands of the session</source>
        <translation>Commandes de la session</translation>
    </message>
    <message>
        <source>No command in this session.</source>
        <translation>Aucune commande dans cette session.</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Sortie de la commande</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Choose one to see what it printed.</source>
        <translation>Choisissez-en une pour voir ce qu’elle a affiché.</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 commandes sur %2</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>Commande %1 sur %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionRows</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
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
        <translation>Aucune session dans ce paquet</translation>
    </message>
    <message>
        <source>The record of a coding agent would bring one: the JSON Lines of Claude Code, Codex or Copilot CLI, chats of Gemini CLI, events of OpenHands, trajectories of SWE-agent or Harbor, the chat history of aider.</source>
        <translation>L’enregistrement d’un agent de code en apporterait une : le JSON Lines de Claude Code, Codex ou Copilot CLI, les conversations de Gemini CLI, les événements d’OpenHands, les trajectoires de SWE-agent ou Harbor, l’historique de discussion d’aider.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 UTC</source>
        <translation>%1, de %2 à %3 UTC</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1 edit of %2</source>
        <translation>%1 modification de %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>exhibit::SqlEditor</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>SELECT … – Ctrl+Enter runs it</source>
        <translation>SELECT … – Ctrl+Enter la lance</translation>
    </message>
</context>
<context>
    <name>exhibit::StartPage</name>
    <message>
        <source>claims to check</source>
        <translation>affirmations à vérifier</translation>
    </message>
    <message>
        <source>logs of test runs</source>
        <translation>journaux d’exécutions de tests</translation>
    </message>
    <message>
        <source>test reports</source>
        <translation>rapports de tests</translation>
    </message>
    <message>
        <source>command and decision logs</source>
        <translation>journaux de commandes et de décisions</translation>
    </message>
    <message>
        <source>commits and diffs</source>
        <translation>commits et diffs</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>événements de tokens</translation>
    </message>
    <message>
        <source>Drop an evidence pack here</source>
        <translation>Déposez un paquet de preuves ici</translation>
    </message>
    <message>
        <source>A folder with README.md, test logs, test reports, CI logs and git context, an archive, or single files. Exhibit reads it in place and never changes it.</source>
        <translation>Un dossier avec README.md, journaux de tests, rapports de tests, journaux de CI et contexte git, une archive, ou de simples fichiers. Exhibit le lit sur place et ne le modifie jamais.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a pack folder (Ctrl+O)</source>
        <translation>Ouvrir un dossier de paquet (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open sample pack</source>
        <translation>Ouvrir le paquet exemple</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>Paquets récents</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget the packs of this list; the packs themselves stay</source>
        <translation>Oublier les paquets de cette liste ; les paquets eux-mêmes restent</translation>
    </message>
    <message>
        <source>Forget this pack…</source>
        <translation>Oublier ce paquet…</translation>
    </message>
    <message>
        <source>What a pack can hold</source>
        <translation>Ce qu’un paquet peut contenir</translation>
    </message>
    <message>
        <source>everything is optional</source>
        <translation>tout est facultatif</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>exhibit::StatementList</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>exhibit::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the pack&apos;s fingerprint</source>
        <translation>Copier l’empreinte du paquet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Keep the review as it was (Esc)</source>
        <translation>Garder la revue telle quelle (Esc)</translation>
    </message>
    <message>
        <source>Show what could not be read as expected</source>
        <translation>Montrer ce qui n’a pas pu être lu comme prévu</translation>
    </message>
    <message>
        <source>Copied the pack&apos;s fingerprint</source>
        <translation>Empreinte du paquet copiée</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 diagnostic</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 diagnostics</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>Aucun paquet</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>Loading %1 of %2 files</source>
        <translation>Chargement de %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>Fingerprint pending</source>
        <translation>Empreinte en attente</translation>
    </message>
    <message>
        <source>Reviewing again, %1 %</source>
        <translation>Nouvelle revue, %1 %</translation>
    </message>
    <message>
        <source>Loaded 1 file · %1</source>
        <translation>1 fichier chargé · %1</translation>
    </message>
    <message>
        <source>Loaded %1 files · %2</source>
        <translation>%1 fichiers chargés · %2</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Paquet %1</translation>
    </message>
</context>
<context>
    <name>exhibit::SuiteMapWidget</name>
    <message>
        <source>Suite map</source>
        <translation>Carte de la suite</translation>
    </message>
</context>
<context>
    <name>exhibit::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>exhibit::TablePlaceholder</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryCards</name>
    <message>
        <source>Predicted against actual</source>
        <translation>Prédit face au réel</translation>
    </message>
    <message>
        <source>Truncation rate</source>
        <translation>Taux de troncature</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>band: half to twice</source>
        <translation>bande : de la moitié au double</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>par lot</translation>
    </message>
    <message>
        <source>1 recorded</source>
        <translation>1 enregistrée</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 enregistrées</translation>
    </message>
    <message>
        <source>No retry with more room is recorded.</source>
        <translation>Aucune nouvelle tentative avec plus de marge n’est enregistrée.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was not truncated.</source>
        <translation>La tentative après la première a utilisé %1 tokens sur %2 et n’a pas été tronquée.</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was truncated again.</source>
        <translation>La tentative après la première a utilisé %1 tokens sur %2 et a été de nouveau tronquée.</translation>
    </message>
    <message>
        <source>No attempt after the first one is recorded.</source>
        <translation>Aucune tentative après la première n’est enregistrée.</translation>
    </message>
    <message>
        <source>It is recorded as one for its use of the ceiling, but its call was truncated.</source>
        <translation>Elle est enregistrée comme telle pour son usage du plafond, mais son appel a été tronqué.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>Truncated calls</source>
        <translation>Appels tronqués</translation>
    </message>
    <message>
        <source>Truncated first attempts</source>
        <translation>Premières tentatives tronquées</translation>
    </message>
    <message>
        <source>Second attempts not truncated</source>
        <translation>Deuxièmes tentatives non tronquées</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>%1 phases wait</source>
        <translation>%1 phases en attente</translation>
    </message>
    <message>
        <source>score %1, %2 phases wait</source>
        <translation>score %1, %2 phases en attente</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryPage</name>
    <message>
        <source>No token events in this pack</source>
        <translation>Aucun événement de tokens dans ce paquet</translation>
    </message>
    <message>
        <source>Model calls with output tokens and ceilings would bring them: as JSON, one a line or in a file, or as tables of an executor that is known in a SQLite database.</source>
        <translation>Des appels de modèle avec tokens de sortie et plafonds les apporteraient : en JSON, un par ligne ou dans un fichier, ou en tables d’un exécuteur connu dans une base SQLite.</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>Sorties tronquées</translation>
    </message>
    <message>
        <source>Near the ceiling</source>
        <translation>Proches du plafond</translation>
    </message>
    <message>
        <source>Stopped at 100%</source>
        <translation>Arrêtés à 100 %</translation>
    </message>
    <message>
        <source>Above 100%</source>
        <translation>Au-dessus de 100 %</translation>
    </message>
    <message>
        <source>Under-predicted</source>
        <translation>Sous-estimés</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>Utilization per attempt</source>
        <translation>Utilisation par tentative</translation>
    </message>
    <message>
        <source>output tokens / ceiling</source>
        <translation>tokens de sortie / plafond</translation>
    </message>
    <message>
        <source>Token events</source>
        <translation>Événements de tokens</translation>
    </message>
    <message>
        <source>No token events.</source>
        <translation>Aucun événement de tokens.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>%1 in the chart, %2</source>
        <translation>%1 dans le graphique, %2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédits</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 à %2 tokens</translation>
    </message>
    <message>
        <source>%1 of %2 token events</source>
        <translation>%1 événements de tokens sur %2</translation>
    </message>
    <message>
        <source>1 token event</source>
        <translation>1 événement de tokens</translation>
    </message>
    <message>
        <source>%1 token events</source>
        <translation>%1 événements de tokens</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>at or above %1%</source>
        <translation>à %1 % ou plus</translation>
    </message>
    <message>
        <source>at or above %1%: %2 trigger</source>
        <translation>à %1 % ou plus : déclencheur %2</translation>
    </message>
    <message>
        <source>exactly the recorded ceiling</source>
        <translation>exactement le plafond enregistré</translation>
    </message>
    <message>
        <source>of the recorded ceiling</source>
        <translation>du plafond enregistré</translation>
    </message>
    <message>
        <source>actual above predicted</source>
        <translation>réel supérieur au prédit</translation>
    </message>
    <message>
        <source>%1 not truncated afterwards</source>
        <translation>non tronquées ensuite : %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucune enregistrée</translation>
    </message>
    <message>
        <source>No event belongs to the CI runs of this pack. Read them as trends, not as evidence for a single run.</source>
        <translation>Aucun événement n’appartient aux exécutions de CI de ce paquet. À lire comme des tendances, non comme preuve pour une exécution donnée.</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 événements sur %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 sur %2</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
</context>
<context>
    <name>exhibit::TestDetail</name>
    <message>
        <source>Always failing</source>
        <translation>Toujours en échec</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Régressé</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>New test, failing</source>
        <translation>Nouveau test, en échec</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>The test in every run</source>
        <translation>Le test dans chaque exécution</translation>
    </message>
</context>
<context>
    <name>exhibit::TestLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende : %1</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrix</name>
    <message>
        <source>not in this run</source>
        <translation>pas dans cette exécution</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>failed as expected</source>
        <translation>échec attendu</translation>
    </message>
    <message>
        <source>passed unexpectedly</source>
        <translation>succès inattendu</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>module failed to collect</source>
        <translation>collecte du module en échec</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listé</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrixView</name>
    <message>
        <source>Tests and their results in every run</source>
        <translation>Les tests et leurs résultats dans chaque exécution</translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation>Exécutions affichées</translation>
    </message>
    <message>
        <source>Move through the runs (Ctrl+Left, Ctrl+Right)</source>
        <translation>Parcourir les exécutions (Ctrl+Left, Ctrl+Right)</translation>
    </message>
</context>
<context>
    <name>exhibit::TestTreeModel</name>
    <message>
        <source>%1 tests</source>
        <translation>%1 tests</translation>
    </message>
    <message>
        <source>The same results in every run</source>
        <translation>Les mêmes résultats dans chaque exécution</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 en échec</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non collecté</translation>
    </message>
    <message>
        <source>1 of 1 run</source>
        <translation>1 exécution sur 1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Régressé</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <translation>Corrigé dans %1</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Nouveau test</translation>
    </message>
    <message>
        <source>Removed in %1</source>
        <translation>Retiré dans %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Vanished in %1</source>
        <translation>Disparu dans %1</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Added in %1</source>
        <translation>Ajouté dans %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>aucun test</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>No failure with a message</source>
        <translation>Aucun échec avec message</translation>
    </message>
</context>
<context>
    <name>exhibit::TestsPage</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>collection error</source>
        <translation>erreur de collecte</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter by name or file</source>
        <translation>Filtrer par nom ou fichier</translation>
    </message>
    <message>
        <source>Filter tests by name or file</source>
        <translation>Filtrer les tests par nom ou fichier</translation>
    </message>
    <message>
        <source>Which tests</source>
        <translation>Quels tests</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ever failing</source>
        <translation>Ayant échoué</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Group tests by</source>
        <translation>Grouper les tests par</translation>
    </message>
    <message>
        <source>Group by file</source>
        <translation>Grouper par fichier</translation>
    </message>
    <message>
        <source>Group by signature</source>
        <translation>Grouper par signature</translation>
    </message>
    <message>
        <source>Fold identical rows</source>
        <translation>Replier les lignes identiques</translation>
    </message>
    <message>
        <source>Tests of a group with the same results in every run become one row</source>
        <translation>Les tests d’un groupe aux mêmes résultats dans chaque exécution deviennent une seule ligne</translation>
    </message>
    <message>
        <source>Suite map</source>
        <translation>Carte de la suite</translation>
    </message>
    <message>
        <source>every test in path order, one column each</source>
        <translation>chaque test dans l’ordre des chemins, une colonne chacun</translation>
    </message>
    <message>
        <source>Comparing the tests of all runs…</source>
        <translation>Comparaison des tests de toutes les exécutions…</translation>
    </message>
    <message>
        <source>No test results in this pack</source>
        <translation>Aucun résultat de test dans ce paquet</translation>
    </message>
    <message>
        <source>1 distinct test</source>
        <translation>1 test distinct</translation>
    </message>
    <message>
        <source>%1 distinct tests</source>
        <translation>%1 tests distincts</translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation>aucun test exécuté</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>aucun n’échoue</translation>
    </message>
    <message>
        <source>1 fails at least once</source>
        <translation>1 échoue au moins une fois</translation>
    </message>
    <message>
        <source>%1 fail at least once</source>
        <translation>%1 échouent au moins une fois</translation>
    </message>
    <message>
        <source>No such test</source>
        <translation>Aucun test de ce genre</translation>
    </message>
    <message>
        <source>No test matches “%1”.</source>
        <translation>Aucun test ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Tests that fail in %1</source>
        <translation>Tests en échec dans %1</translation>
    </message>
    <message>
        <source>New failures of %1</source>
        <translation>Nouveaux échecs de %1</translation>
    </message>
    <message>
        <source>Tests that %1 fixed</source>
        <translation>Tests que %1 a corrigés</translation>
    </message>
    <message>
        <source>Tests that still fail in %1</source>
        <translation>Tests toujours en échec dans %1</translation>
    </message>
    <message>
        <source>Failing tests that are no longer in %1</source>
        <translation>Tests en échec qui ne sont plus dans %1</translation>
    </message>
    <message>
        <source>a signature that is no longer there</source>
        <translation>une signature qui n’existe plus</translation>
    </message>
    <message>
        <source>Failures like %1</source>
        <translation>Échecs comme %1</translation>
    </message>
    <message>
        <source>%1 of %2 tests</source>
        <translation>%1 tests sur %2</translation>
    </message>
    <message>
        <source>%1 is not among the %2 shown.</source>
        <translation>%1 n’est pas parmi les %2 affichés.</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 tests</translation>
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
        <translation>%1 pour cent</translation>
    </message>
</context>
<context>
    <name>exhibit::ToneLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>exhibit::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barre supérieure</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Search evidence…</source>
        <translation>Chercher dans les preuves…</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>Chercher dans les preuves</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search all files; Enter starts (Ctrl+Shift+F)</source>
        <translation>Chercher dans tous les fichiers ; Enter lance la recherche (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exporter la revue</translation>
    </message>
    <message>
        <source>%1; hold or right click for the places</source>
        <translation>%1 ; appui long ou clic droit pour les endroits</translation>
    </message>
    <message>
        <source>No pack open</source>
        <translation>Aucun paquet ouvert</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <translation>Paquet : %1</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationBars</name>
    <message>
        <source>Token use against budget, worst attempt of each phase</source>
        <translation>Tokens utilisés face au budget, pire tentative de chaque phase</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>aucune phase</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>Aucun événement de tokens avec plafond dans ce paquet.</translation>
    </message>
    <message>
        <source>100% of the ceiling</source>
        <translation>100 % du plafond</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationChart</name>
    <message>
        <source>median of neighbouring attempts</source>
        <translation>médiane des tentatives voisines</translation>
    </message>
    <message>
        <source>up to nine in ten of them</source>
        <translation>jusqu’à neuf sur dix d’entre elles</translation>
    </message>
    <message>
        <source>share truncated</source>
        <translation>part tronquée</translation>
    </message>
    <message>
        <source>below %1%</source>
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>%1–100%, finished</source>
        <translation>%1–100 %, terminée</translation>
    </message>
    <message>
        <source>truncated: a lower bound</source>
        <translation>tronquée : une borne inférieure</translation>
    </message>
    <message>
        <source>above the recorded ceiling</source>
        <translation>au-dessus du plafond enregistré</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>tentative sans phase</translation>
    </message>
    <message>
        <source>at least %1 of %2 tokens, %3</source>
        <translation>au moins %1 tokens sur %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3</source>
        <translation>%1 tokens sur %2, %3</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>%1 prédits</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>arrêt %1</translation>
    </message>
    <message>
        <source>Output tokens against the ceiling, by attempt</source>
        <translation>Tokens de sortie face au plafond, par tentative</translation>
    </message>
    <message>
        <source>%1% trigger level</source>
        <translation>seuil de déclenchement %1 %</translation>
    </message>
    <message>
        <source>%1% %2 trigger</source>
        <translation>déclencheur %2 à %1 %</translation>
    </message>
    <message>
        <source>100% truncation</source>
        <translation>troncature à 100 %</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 tentatives</translation>
    </message>
    <message>
        <source>half at or below %1, nine in ten at or below %2</source>
        <translation>la moitié à %1 ou moins, neuf sur dix à %2 ou moins</translation>
    </message>
    <message>
        <source>%1 truncated, %2</source>
        <translation>tronquées : %1, %2</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>Aucun événement de tokens avec plafond dans ce paquet.</translation>
    </message>
    <message>
        <source>%1, 1 event</source>
        <translation>%1, 1 événement</translation>
    </message>
    <message>
        <source>%1, %2 events</source>
        <translation>%1, %2 événements</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewDesk</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Views of this table</source>
        <translation>Vues de ce tableau</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Name of these filters, order and columns:</source>
        <translation>Nom de ces filtres, ordre et colonnes :</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Vue « %1 » enregistrée</translation>
    </message>
    <message>
        <source>View of %1: %2</source>
        <translation>Vue de %1 : %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Exclure cette valeur</translation>
    </message>
    <message>
        <source>Take the last filter off</source>
        <translation>Enlever le dernier filtre</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier en</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
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
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier par cette colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Comme auparavant</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV…</source>
        <translation>Enregistrer les lignes affichées en CSV…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold to level</source>
        <translation>Déplier jusqu’au niveau</translation>
    </message>
    <message>
        <source>Save the shown rows</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
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
        <translation>Aucun texte à replier n’est affiché</translation>
    </message>
    <message>
        <source>Nothing in this file is known to have failed</source>
        <translation>Rien dans ce fichier n’est connu comme ayant échoué</translation>
    </message>
    <message>
        <source>No word to highlight: place the cursor in one, or select some of one line</source>
        <translation>Aucun mot à surligner : placez le curseur dans un mot, ou sélectionnez-en dans une seule ligne</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
</context>
<context>
    <name>exhibit::WordBar</name>
    <message>
        <source>Highlight this word no longer</source>
        <translation>Ne plus surligner ce mot</translation>
    </message>
    <message>
        <source>Highlighted word %1, remove</source>
        <translation>Mot surligné %1, enlever</translation>
    </message>
</context>
</TS>
