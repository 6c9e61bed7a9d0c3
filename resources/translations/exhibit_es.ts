<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>No mencionado: %1</translation>
    </message>
    <message>
        <source>Line %1, %2, %3</source>
        <translation>Línea %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4</source>
        <translation>%1, %2 %3 de %4</translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 afirmaciones</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 patrón</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 patrones</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 hallazgos</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 fallo</translation>
    </message>
    <message>
        <source>%1 failures</source>
        <translation>%1 fallos</translation>
    </message>
    <message>
        <source>1 collection error</source>
        <translation>1 error de recolección</translation>
    </message>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 errores de recolección</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 firma</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 firmas</translation>
    </message>
    <message>
        <source>1 gate</source>
        <translation>1 control</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>%1 controles</translation>
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
        <translation>1 próximo paso</translation>
    </message>
    <message>
        <source>%1 next steps</source>
        <translation>%1 próximos pasos</translation>
    </message>
    <message>
        <source>1 missing piece of evidence</source>
        <translation>1 evidencia que falta</translation>
    </message>
    <message>
        <source>%1 missing pieces of evidence</source>
        <translation>%1 evidencias que faltan</translation>
    </message>
    <message>
        <source>1 model call</source>
        <translation>1 llamada al modelo</translation>
    </message>
    <message>
        <source>%1 model calls</source>
        <translation>%1 llamadas al modelo</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 escalado</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 escalados</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 diagnóstico</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 diagnósticos</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>nothing in the review</source>
        <translation>nada en la revisión</translation>
    </message>
    <message>
        <source>%1, not collected in %2</source>
        <translation>%1, no recogido en %2</translation>
    </message>
    <message>
        <source>Gate of %1</source>
        <translation>Puerta de %1</translation>
    </message>
    <message>
        <source>%1, fails in %2</source>
        <translation>%1, falla en %2</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Paso siguiente: %1</translation>
    </message>
    <message>
        <source>Not in the pack: %1</source>
        <translation>No está en el paquete: %1</translation>
    </message>
</context>
<context>
    <name>ClaimTables</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>1 executed run</source>
        <translation>1 ejecución realizada</translation>
    </message>
    <message>
        <source>%1 executed runs</source>
        <translation>%1 ejecuciones realizadas</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superadas</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidas</translation>
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
    abre la ventana, en un puntero, ejecución, página o id; varios archivos y carpetas son un solo paquete;
    se usa una ventana que ya tenga abierto el paquete
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
    escribe la revisión con las decisiones conservadas, o las de FILE; --fail-on se puede indicar varias veces;
    varios archivos y carpetas son un solo paquete
exhibit review --verify REPORT PACK…
    vuelve a escribir un informe y dice si es el mismo
</translation>
    </message>
    <message>
        <source>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    write the confirmed edits of documents as a patch for git apply; --all: what is proposed as well
</source>
        <translation>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    escribe las ediciones confirmadas de documentos como parche para git apply; --all: también lo propuesto
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
    revisa cada paquete, archivo comprimido o carpeta de sesión bajo las carpetas; delante figura lo que conviene leer primero;
    --store conserva las revisiones, para la página Paquetes y exhibit compare
</translation>
    </message>
    <message>
        <source>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    make a pack of the work in a git repository: its history, documents, results and sessions of agents
</source>
        <translation>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    crea un paquete del trabajo en un repositorio git: su historial, documentos, resultados y sesiones de agentes
</translation>
    </message>
    <message>
        <source>exhibit compare A B [--format md|json] [-o FILE]
    say what is gone, new, back again and changed from pack A to pack B
</source>
        <translation>exhibit compare A B [--format md|json] [-o FILE]
    dice qué ha desaparecido, qué es nuevo, qué ha vuelto y qué ha cambiado del paquete A al paquete B
</translation>
    </message>
    <message>
        <source>exhibit index PACK [--stats] [--rules DIR]
    build or refresh the index; figures as JSON
</source>
        <translation>exhibit index PACK [--stats] [--rules DIR]
    construye o actualiza el índice; cifras como JSON
</translation>
    </message>
    <message>
        <source>exhibit forget PACK… [--decisions] [--dry-run]
    remove what is kept of a pack: index, unpacked archives, review, its place in
    the window; --decisions: what was decided as well
</source>
        <translation>exhibit forget PACK… [--decisions] [--dry-run]
    elimina lo que se conserva de un paquete: índice, archivos descomprimidos, revisión, su lugar en
    la ventana; --decisions: también lo decidido
</translation>
    </message>
    <message>
        <source>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    say where decisions and reviews are kept, or keep them elsewhere from now on
</source>
        <translation>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    dice dónde se conservan las decisiones y revisiones, o las conserva en otro lugar a partir de ahora
</translation>
    </message>
    <message>
        <source>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    print path#Lline: text for every line that matches
</source>
        <translation>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    muestra path#Lline: text para cada línea que coincide
</translation>
    </message>
    <message>
        <source>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    hold every pointer, quotation and number of another review against the pack
</source>
        <translation>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    coteja con el paquete cada puntero, cita textual y número de otra revisión
</translation>
    </message>
    <message>
        <source>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    print which run of the recorded queue comes next, and its type
</source>
        <translation>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    muestra qué ejecución de la cola registrada sigue, y su tipo
</translation>
    </message>
    <message>
        <source>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    read with one query from the index, or from the database DB of the pack
</source>
        <translation>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    lee con una consulta del índice, o de la base de datos DB del paquete
</translation>
    </message>
    <message>
        <source>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    render a page off screen, with the review to audit or at a place
</source>
        <translation>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    dibuja una página fuera de la pantalla, con la revisión que se audita o en un lugar
</translation>
    </message>
    <message>
        <source>PACK is a folder, an archive or a file. Exit codes: 0 fine, 1 a --fail-on condition holds, 2 wrong usage or not available
yet, 3 the pack cannot be read, 4 the output cannot be written.
</source>
        <translation>PACK es una carpeta, un archivo comprimido o un archivo. Códigos de salida: 0 correcto, 1 se cumple una condición de --fail-on, 2 uso incorrecto o aún no
disponible, 3 no se puede leer el paquete, 4 no se puede escribir la salida.
</translation>
    </message>
    <message>
        <source>Exhibit: an inspector for the evidence that autonomous coding runs leave behind.
</source>
        <translation>Exhibit: un inspector de la evidencia que dejan las ejecuciones autónomas de programación.
</translation>
    </message>
    <message>
        <source>See exhibit --help.</source>
        <translation>Véase exhibit --help.</translation>
    </message>
    <message>
        <source>reading is confined by: %1
</source>
        <translation>la lectura está confinada por: %1
</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use one of %2.</source>
        <translation>--format %1: no existe ese formato. Use uno de %2.</translation>
    </message>
    <message>
        <source>--fail-on %1: there is no such condition. Use one of %2.</source>
        <translation>--fail-on %1: no existe esa condición. Use una de %2.</translation>
    </message>
    <message>
        <source>--jobs %1: name a number from 1 to %2.</source>
        <translation>--jobs %1: indique un número de 1 a %2.</translation>
    </message>
    <message>
        <source>folder of further rules</source>
        <translation>carpeta con más reglas</translation>
    </message>
    <message>
        <source>public key whose signatures count</source>
        <translation>clave pública cuyas firmas cuentan</translation>
    </message>
    <message>
        <source>packs at the same time</source>
        <translation>paquetes al mismo tiempo</translation>
    </message>
    <message>
        <source>policy that decides about the work</source>
        <translation>política que decide sobre el trabajo</translation>
    </message>
    <message>
        <source>keep the reviews, for history and comparison</source>
        <translation>conservar las revisiones, para el historial y la comparación</translation>
    </message>
    <message>
        <source>file to write; - for standard output</source>
        <translation>archivo que se escribe; - para la salida estándar</translation>
    </message>
    <message>
        <source>--store: %1</source>
        <translation>--store: %1</translation>
    </message>
    <message>
        <source>folder to write, which is not there yet</source>
        <translation>carpeta que se escribe y que aún no existe</translation>
    </message>
    <message>
        <source>revision that the work began from</source>
        <translation>revisión de la que partió el trabajo</translation>
    </message>
    <message>
        <source>record of a coding agent, or a folder of them</source>
        <translation>registro de un agente de programación, o una carpeta de ellos</translation>
    </message>
    <message>
        <source>folder of unpacked artifacts of CI</source>
        <translation>carpeta de artefactos de CI descomprimidos</translation>
    </message>
    <message>
        <source>replace credentials by ***</source>
        <translation>sustituir las credenciales por ***</translation>
    </message>
    <message>
        <source>only say what would be collected</source>
        <translation>decir solo lo que se recopilaría</translation>
    </message>
    <message>
        <source>own rules beside the built-in ones</source>
        <translation>reglas propias además de las incorporadas</translation>
    </message>
    <message>
        <source>[REPOSITORY]</source>
        <translation>[REPOSITORY]</translation>
    </message>
    <message>
        <source>collect: name the folder to write with -o, or use --dry-run.</source>
        <translation>collect: indique con -o la carpeta que se escribe, o use --dry-run.</translation>
    </message>
    <message>
        <source># Files: %1; credentials masked: %2.</source>
        <translation># Archivos: %1; credenciales enmascaradas: %2.</translation>
    </message>
    <message>
        <source>claims that the evidence contradicts: %1, first %2</source>
        <translation>afirmaciones que la evidencia contradice: %1, la primera %2</translation>
    </message>
    <message>
        <source>in 1 run: %1</source>
        <translation>en 1 ejecución: %1</translation>
    </message>
    <message>
        <source>in %1 runs: %2</source>
        <translation>en %1 ejecuciones: %2</translation>
    </message>
    <message>
        <source>tests newly failing against %1: %2</source>
        <translation>pruebas con fallo nuevo frente a %1: %2</translation>
    </message>
    <message>
        <source>new collection errors against %1: %2</source>
        <translation>errores de recolección nuevos frente a %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>collection errors: %1, %2</source>
        <translation>errores de recolección: %1, %2</translation>
    </message>
    <message>
        <source>standard output: cannot be written (%1). Free the place or write elsewhere.</source>
        <translation>salida estándar: no se puede escribir (%1). Libere espacio o escriba en otro lugar.</translation>
    </message>
    <message>
        <source>--lang %1: there is no such language. Use one of %2.</source>
        <translation>--lang %1: no existe ese idioma. Use uno de %2.</translation>
    </message>
    <message>
        <source>--settle %1: there is no such conflict. Give ID=keep or ID=take:REVIEWER, as --conflicts lists them.</source>
        <translation>--settle %1: no existe ese conflicto. Indique ID=keep o ID=take:REVIEWER, como los lista --conflicts.</translation>
    </message>
    <message>
        <source>--settle %1: what &quot;%2&quot; says stands already. Give ID=keep to keep it.</source>
        <translation>--settle %1: lo que dice «%2» ya está vigente. Indique ID=keep para conservarlo.</translation>
    </message>
    <message>
        <source>--settle %1: a reviewer &quot;%2&quot; says nothing otherwise about it. Those who do: %3.</source>
        <translation>--settle %1: un revisor «%2» no dice nada distinto al respecto. Los que sí: %3.</translation>
    </message>
    <message>
        <source>write the kept decisions to a file</source>
        <translation>escribir las decisiones conservadas en un archivo</translation>
    </message>
    <message>
        <source>merge the decisions of a file into the kept ones</source>
        <translation>fusionar las decisiones de un archivo con las conservadas</translation>
    </message>
    <message>
        <source>list what reviewers say differently</source>
        <translation>listar lo que los revisores dicen de forma distinta</translation>
    </message>
    <message>
        <source>keep what stands, or take what the reviewer says</source>
        <translation>conservar lo vigente, o aceptar lo que dice el revisor</translation>
    </message>
    <message>
        <source>decisions, notes and the chosen baseline as well</source>
        <translation>también las decisiones, las notas y la línea base elegida</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>decir solo lo que se eliminaría</translation>
    </message>
    <message>
        <source>%1: cannot be written. Check the permissions of that file.</source>
        <translation>%1: no se puede escribir. Compruebe los permisos de ese archivo.</translation>
    </message>
    <message>
        <source>it alone has the highest score, %1</source>
        <translation>es la única con la puntuación más alta, %1</translation>
    </message>
    <message>
        <source>%1 points, as others have; its best phase is to make the most files, %2</source>
        <translation>%1 puntos, como otras; su mejor fase es la que más archivos ha de crear, %2</translation>
    </message>
    <message>
        <source>%1 points and a best phase of %2 files, as others have; its name sorts last</source>
        <translation>%1 puntos y una mejor fase de %2 archivos, como otras; su nombre es el último por orden alfabético</translation>
    </message>
    <message>
        <source>no phase scores, and most phases of one run, %1, wait in it</source>
        <translation>ninguna fase puntúa, y la mayoría de las fases de una misma ejecución, %1, esperan en ella</translation>
    </message>
    <message>
        <source>no phase scores, others have as many waiting, %1, and it is recorded first</source>
        <translation>ninguna fase puntúa, otras tienen las mismas en espera, %1, y es la primera registrada</translation>
    </message>
    <message>
        <source>#   %1  %2: %3 (deliverables %4, category %5, complexity %6) %7</source>
        <translation>#   %1  %2: %3 (entregables %4, categoría %5, complejidad %6) %7</translation>
    </message>
    <message>
        <source>(not among the best that count)</source>
        <translation>(no está entre las mejores que cuentan)</translation>
    </message>
    <message>
        <source># Nothing queued.</source>
        <translation># No hay nada en la cola.</translation>
    </message>
    <message>
        <source># Phases that wait: %1, in %2 runs. First is %3: %4.</source>
        <translation># Fases en espera: %1, en %2 ejecuciones. La primera es %3: %4.</translation>
    </message>
    <message>
        <source># %1  %2 (%3): waiting %4, scored %5</source>
        <translation># %1  %2 (%3): en espera %4, puntuadas %5</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv or json.</source>
        <translation>--format %1: no existe ese formato. Use tsv o json.</translation>
    </message>
    <message>
        <source>--scoring %1: there is no such scoring. Use one of %2.</source>
        <translation>--scoring %1: no existe esa puntuación. Use una de %2.</translation>
    </message>
    <message>
        <source>tsv or json</source>
        <translation>tsv o json</translation>
    </message>
    <message>
        <source>say how the order comes about</source>
        <translation>decir cómo se llega a ese orden</translation>
    </message>
    <message>
        <source>type of the runs whose names match; may be repeated</source>
        <translation>tipo de las ejecuciones cuyo nombre coincide; se puede repetir</translation>
    </message>
    <message>
        <source>select or plan</source>
        <translation>select o plan</translation>
    </message>
    <message>
        <source>next-run: nothing queued: no database of this pack has a phase that waits.</source>
        <translation>next-run: no hay nada en la cola: ninguna base de datos de este paquete tiene una fase en espera.</translation>
    </message>
    <message>
        <source>run to compare with</source>
        <translation>ejecución con la que comparar</translation>
    </message>
    <message>
        <source>language of what is written</source>
        <translation>idioma de lo que se escribe</translation>
    </message>
    <message>
        <source>Usage: exhibit %1 %2 %3</source>
        <translation>Uso: exhibit %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>something is missing.</source>
        <translation>falta algo.</translation>
    </message>
    <message>
        <source>there are too many arguments.</source>
        <translation>hay demasiados argumentos.</translation>
    </message>
    <message>
        <source>what is proposed as well, unless it was dismissed</source>
        <translation>también lo propuesto, salvo que se haya descartado</translation>
    </message>
    <message>
        <source>exported decisions instead of the kept ones</source>
        <translation>decisiones exportadas en lugar de las conservadas</translation>
    </message>
    <message>
        <source>md or json</source>
        <translation>md o json</translation>
    </message>
    <message>
        <source>file for a copy of the review with its pointers mended</source>
        <translation>archivo para una copia de la revisión con sus punteros corregidos</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use md or json.</source>
        <translation>--format %1: no existe ese formato. Use md o json.</translation>
    </message>
    <message>
        <source>--policy %1: there is no such policy. Use one of %2.</source>
        <translation>--policy %1: no existe esa política. Use una de %2.</translation>
    </message>
    <message>
        <source>%1: the evidence could not be read again (%2); pointers that could not be checked: %3. Review the pack again when it can be read.</source>
        <translation>%1: no se pudo volver a leer la evidencia (%2); punteros que no se pudieron comprobar: %3. Revise de nuevo el paquete cuando se pueda leer.</translation>
    </message>
    <message>
        <source>%1: this pointer does not resolve (%2); pointers that do not: %3. Please report this.</source>
        <translation>%1: este puntero no se resuelve (%2); punteros que no se resuelven: %3. Por favor, informe de ello.</translation>
    </message>
    <message>
        <source>--for %1: there is no such reader. Use one of %2.</source>
        <translation>--for %1: no existe ese lector. Use uno de %2.</translation>
    </message>
    <message>
        <source>--sections %1: there is no such section. Use some of %2.</source>
        <translation>--sections %1: no existe esa sección. Use algunas de %2.</translation>
    </message>
    <message>
        <source>--paper %1: there is no such paper. Use a4 or letter.</source>
        <translation>--paper %1: no existe ese papel. Use a4 o letter.</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>whose sections</source>
        <translation>las secciones de quién</translation>
    </message>
    <message>
        <source>sections in the order wanted</source>
        <translation>secciones en el orden deseado</translation>
    </message>
    <message>
        <source>of pdf</source>
        <translation>de pdf</translation>
    </message>
    <message>
        <source>without what was noted beside decisions</source>
        <translation>sin lo anotado junto a las decisiones</translation>
    </message>
    <message>
        <source>without lists of what was dismissed</source>
        <translation>sin las listas de lo descartado</translation>
    </message>
    <message>
        <source>who answers for the review</source>
        <translation>quién responde de la revisión</translation>
    </message>
    <message>
        <source>one table of csv</source>
        <translation>una tabla de csv</translation>
    </message>
    <message>
        <source>report to hold against the pack</source>
        <translation>informe que se coteja con el paquete</translation>
    </message>
    <message>
        <source>--table %1: there is no such table. Use one of %2.</source>
        <translation>--table %1: no existe esa tabla. Use una de %2.</translation>
    </message>
    <message>
        <source>--format csv: there are several tables. Name a folder with -o, or one table with --table.</source>
        <translation>--format csv: hay varias tablas. Indique una carpeta con -o, o una tabla con --table.</translation>
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
        <translation>no se pueden leer las decisiones conservadas: %1 Corrija ese archivo, o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>%1: cannot be read any more. Check that it is still there.</source>
        <translation>%1: ya no se puede leer. Compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>%1: this is not a valid regular expression (%2). Mend the pattern, or leave out --regex to search for the text as it is.</source>
        <translation>%1: no es una expresión regular válida (%2). Corrija el patrón, u omita --regex para buscar el texto tal cual.</translation>
    </message>
    <message>
        <source>the pattern is a regular expression</source>
        <translation>el patrón es una expresión regular</translation>
    </message>
    <message>
        <source>upper and lower case are the same</source>
        <translation>mayúsculas y minúsculas son iguales</translation>
    </message>
    <message>
        <source>only files and bundle members of this kind</source>
        <translation>solo archivos y miembros de lotes de esta clase</translation>
    </message>
    <message>
        <source>print only how many lines match</source>
        <translation>mostrar solo cuántas líneas coinciden</translation>
    </message>
    <message>
        <source>--kind %1: there is no such kind. Use one of %2.</source>
        <translation>--kind %1: no existe esa clase. Use una de %2.</translation>
    </message>
    <message>
        <source>sql: %1</source>
        <translation>sql: %1</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv, csv, json, table or md.</source>
        <translation>--format %1: no existe ese formato. Use tsv, csv, json, table o md.</translation>
    </message>
    <message>
        <source>--limit %1: a number of rows is wanted, 0 for all.</source>
        <translation>--limit %1: se espera un número de filas, 0 para todas.</translation>
    </message>
    <message>
        <source>--time %1: seconds are wanted, up to %2.</source>
        <translation>--time %1: se esperan segundos, hasta %2.</translation>
    </message>
    <message>
        <source>sql: these are the first %1 rows; there are more. Ask for them with --limit.</source>
        <translation>sql: estas son las primeras %1 filas; hay más. Pídalas con --limit.</translation>
    </message>
    <message>
        <source>The pack has none.</source>
        <translation>El paquete no tiene ninguna.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Use una de %1.</translation>
    </message>
    <message>
        <source>%1: several databases of the pack have this name. %2</source>
        <translation>%1: varias bases de datos del paquete tienen este nombre. %2</translation>
    </message>
    <message>
        <source>%1: the pack has no such database. %2</source>
        <translation>%1: el paquete no tiene esa base de datos. %2</translation>
    </message>
    <message>
        <source>sql: the index of this pack could not be written. See exhibit index.</source>
        <translation>sql: no se pudo escribir el índice de este paquete. Véase exhibit index.</translation>
    </message>
    <message>
        <source>tsv, csv, json, table or md</source>
        <translation>tsv, csv, json, table o md</translation>
    </message>
    <message>
        <source>most rows</source>
        <translation>máximo de filas</translation>
    </message>
    <message>
        <source>most seconds</source>
        <translation>máximo de segundos</translation>
    </message>
    <message>
        <source>address of a PostgreSQL server, or sqlite</source>
        <translation>dirección de un servidor PostgreSQL, o sqlite</translation>
    </message>
    <message>
        <source>take decisions and reviews along</source>
        <translation>llevar consigo decisiones y revisiones</translation>
    </message>
    <message>
        <source>your name as a reviewer; empty: not named</source>
        <translation>su nombre como revisor; vacío: sin nombre</translation>
    </message>
    <message>
        <source>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    write the kept decisions as text that merges in git, or merge such a file into them
</source>
        <translation>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    escribe las decisiones conservadas como texto que se fusiona en git, o fusiona con ellas un archivo así
</translation>
    </message>
    <message>
        <source>--settle %1: several say otherwise: %2. Name the one whose word is settled by it, ID=keep:REVIEWER.</source>
        <translation>--settle %1: varios dicen otra cosa: %2. Nombre a aquel cuya palabra queda resuelta así: ID=keep:REVIEWER.</translation>
    </message>
    <message>
        <source>decisions: one of --export FILE, --import FILE, --conflicts and --settle ID=keep[:REVIEWER]|take:REVIEWER is needed. See exhibit --help.</source>
        <translation>decisions: hace falta una de --export FILE, --import FILE, --conflicts y --settle ID=keep[:REVIEWER]|take:REVIEWER. Véase exhibit --help.</translation>
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
        <translation>añadido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>changed in type</source>
        <translation>cambiado de tipo</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>With diff in the pack</source>
        <translation>Con diff en el paquete</translation>
    </message>
    <message>
        <source>With names of files, without diff</source>
        <translation>Con nombres de archivos, sin diff</translation>
    </message>
    <message>
        <source>Listed without diff</source>
        <translation>Listados sin diff</translation>
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
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>%1, %2 of them cited</source>
        <translation>%1, %2 de ellas citadas</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
</context>
<context>
    <name>DeltaRows</name>
    <message>
        <source>New failures</source>
        <translation>Fallos nuevos</translation>
    </message>
    <message>
        <source>Removed while failing</source>
        <translation>Eliminadas mientras fallaban</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistentes</translation>
    </message>
    <message>
        <source>flaky: failed in %1 of %2 runs</source>
        <translation>inestable: falló en %1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>flaky: %1 over %2 executed runs</source>
        <translation>inestable: %1 en %2 ejecuciones realizadas</translation>
    </message>
    <message>
        <source>other tests of its file still run: removed, not fixed</source>
        <translation>otras pruebas de su archivo siguen ejecutándose: eliminada, no corregida</translation>
    </message>
    <message>
        <source>no test of its file runs: removed, not fixed</source>
        <translation>ninguna prueba de su archivo se ejecuta: eliminada, no corregida</translation>
    </message>
    <message>
        <source>passed here; was: %1</source>
        <translation>superada aquí; antes: %1</translation>
    </message>
    <message>
        <source>passed here, failed in the baseline</source>
        <translation>superada aquí, falló en la línea base</translation>
    </message>
    <message>
        <source>passed here, failed in %1</source>
        <translation>superada aquí, falló en %1</translation>
    </message>
    <message>
        <source>new test, failing on arrival</source>
        <translation>prueba nueva, falla desde su llegada</translation>
    </message>
    <message>
        <source>did not fail in the baseline</source>
        <translation>no fallaba en la línea base</translation>
    </message>
    <message>
        <source>did not fail in %1</source>
        <translation>no fallaba en %1</translation>
    </message>
    <message>
        <source>not collected · %1</source>
        <translation>no recolectado · %1</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 prueba</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 pruebas</translation>
    </message>
    <message>
        <source>fails in all %1 executed runs</source>
        <translation>falla en las %1 ejecuciones realizadas</translation>
    </message>
    <message>
        <source>fail in all %1 executed runs</source>
        <translation>fallan en las %1 ejecuciones realizadas</translation>
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
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Filter diagnostics</source>
        <translation>Filtrar diagnósticos</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>Todo en el paquete se leyó como se esperaba.</translation>
    </message>
    <message>
        <source>No diagnostic matches.</source>
        <translation>Ningún diagnóstico coincide.</translation>
    </message>
    <message>
        <source>What could not be read as expected. Everything around it was read.</source>
        <translation>Lo que no se pudo leer como se esperaba. Se leyó todo lo que hay alrededor.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Next, previous item of a list</source>
        <translation>Elemento siguiente, anterior de una lista</translation>
    </message>
    <message>
        <source>Open the item&apos;s evidence</source>
        <translation>Abrir la evidencia del elemento</translation>
    </message>
    <message>
        <source>Copy the selected cells with header</source>
        <translation>Copiar las celdas seleccionadas con encabezado</translation>
    </message>
    <message>
        <source>Filter a table by the value of the cell, exclude it</source>
        <translation>Filtrar una tabla por el valor de la celda, excluirlo</translation>
    </message>
    <message>
        <source>Take the last filter of a table off</source>
        <translation>Quitar el último filtro de una tabla</translation>
    </message>
    <message>
        <source>Sort a table by the column of the cell; again: the other way round</source>
        <translation>Ordenar una tabla por la columna de la celda; otra vez: al revés</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Columnas de una tabla</translation>
    </message>
    <message>
        <source>Menu of the cell or row</source>
        <translation>Menú de la celda o fila</translation>
    </message>
    <message>
        <source>Next, previous match</source>
        <translation>Coincidencia siguiente, anterior</translation>
    </message>
    <message>
        <source>Note on the lines of a text, or on the item</source>
        <translation>Nota sobre las líneas de un texto, o sobre el elemento</translation>
    </message>
    <message>
        <source>Fold lines of a text, or unfold them; all of them</source>
        <translation>Plegar líneas de un texto, o desplegarlas; todas ellas</translation>
    </message>
    <message>
        <source>Close the find bar, cancel loading or another review</source>
        <translation>Cerrar la barra de búsqueda, cancelar la carga o una nueva revisión</translation>
    </message>
    <message>
        <source>About Exhibit</source>
        <translation>Acerca de Exhibit</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Opens the evidence an autonomous run leaves behind and checks what it claims. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Reading is confined by: %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Abre la evidencia que deja una ejecución autónoma y comprueba lo que afirma. Nada sale de este equipo.&lt;/p&gt;&lt;p&gt;La lectura está confinada por: %2.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>External editor</source>
        <translation>Editor externo</translation>
    </message>
    <message>
        <source>Command line with {path}, {line} and {column}, for example: kate --line {line} {path}
Empty: the system&apos;s default program.</source>
        <translation>Línea de comandos con {path}, {line} y {column}, por ejemplo: kate --line {line} {path}
Vacía: el programa predeterminado del sistema.</translation>
    </message>
</context>
<context>
    <name>ExternalEditor</name>
    <message>
        <source>No program opens %1: set an editor command in the settings.</source>
        <translation>Ningún programa abre %1: indique un comando de editor en la configuración.</translation>
    </message>
    <message>
        <source>%1 could not be started: check the editor command in the settings.</source>
        <translation>No se pudo iniciar %1: compruebe el comando de editor en la configuración.</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
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
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Otros hallazgos</translation>
    </message>
</context>
<context>
    <name>FoundRuns</name>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 errores de recolección</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 failed, %2 in error</source>
        <translation>%1 fallidas, %2 con error</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
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
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 informe</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 informes</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>Referenced but missing</source>
        <translation>Mencionados pero ausentes</translation>
    </message>
    <message>
        <source>named once</source>
        <translation>mencionado una vez</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>mencionado %1 veces</translation>
    </message>
</context>
<context>
    <name>LoadingFiles</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen general</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search all files for “%1”</source>
        <translation>Buscar «%1» en todos los archivos</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Save this page as PDF</source>
        <translation>Guardar esta página como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Splitter</source>
        <translation>Divisor</translation>
    </message>
</context>
<context>
    <name>ReviewWriter</name>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>SessionHeadline</name>
    <message>
        <source>Nothing was said that could be checked.</source>
        <translation>No se dijo nada que se pueda comprobar.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The record shows the opposite.</source>
        <translation>Entrega con «%1». El registro muestra lo contrario.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. One edit is newer than its last test run.</source>
        <translation>Entrega con «%1». Una edición es más reciente que su última ejecución de pruebas.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. %2 edits are newer than its last test run.</source>
        <translation>Entrega con «%1». %2 ediciones son más recientes que su última ejecución de pruebas.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. No test ran.</source>
        <translation>Entrega con «%1». No se ejecutó ninguna prueba.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The status of its last test run is not known.</source>
        <translation>Entrega con «%1». No se sabe el estado de su última ejecución de pruebas.</translation>
    </message>
    <message>
        <source>It hands over with “%1”. Its last test run was red.</source>
        <translation>Entrega con «%1». Su última ejecución de pruebas quedó en rojo.</translation>
    </message>
    <message>
        <source>It hands over with “%1”.</source>
        <translation>Entrega con «%1».</translation>
    </message>
    <message>
        <source>Handed over: one statement, and it holds.</source>
        <translation>Entrega: una afirmación, y se sostiene.</translation>
    </message>
    <message>
        <source>Handed over: all %1 statements hold.</source>
        <translation>Entrega: las %1 afirmaciones se sostienen.</translation>
    </message>
    <message>
        <source>%1 refuted</source>
        <translation>refutadas: %1</translation>
    </message>
    <message>
        <source>%1 never ran</source>
        <translation>nunca ejecutadas: %1</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>desfasadas: %1</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <translation>no mostradas: %1</translation>
    </message>
    <message>
        <source>Handed over: %1 of %2 statements hold, %3.</source>
        <translation>Entrega: %1 de %2 afirmaciones se sostienen, %3.</translation>
    </message>
    <message>
        <source>%1 contradicted</source>
        <translation>contradichas: %1</translation>
    </message>
    <message>
        <source>%1 too broad</source>
        <translation>demasiado amplias: %1</translation>
    </message>
    <message>
        <source>%1 other scope</source>
        <translation>con otro alcance: %1</translation>
    </message>
    <message>
        <source>%1 never run</source>
        <translation>nunca ejecutadas: %1</translation>
    </message>
    <message>
        <source>%1 not shown by the record</source>
        <translation>no mostradas por el registro: %1</translation>
    </message>
    <message>
        <source>%1 with the status of another program</source>
        <translation>%1 con el estado de otro programa</translation>
    </message>
    <message>
        <source>%1 commands, %2 edits.</source>
        <translation>%1 comandos, %2 ediciones.</translation>
    </message>
    <message>
        <source>All %1 claims hold.</source>
        <translation>Las %1 afirmaciones se sostienen.</translation>
    </message>
    <message>
        <source>%1 of %2 claims hold: %3.</source>
        <translation>%1 de %2 afirmaciones se sostienen: %3.</translation>
    </message>
</context>
<context>
    <name>SignatureRows</name>
    <message>
        <source>(no message)</source>
        <translation>(sin mensaje)</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 módulos</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 módulo</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 prueba</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 pruebas</translation>
    </message>
    <message>
        <source>in product code</source>
        <translation>en código de producto</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>en código de pruebas</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Copied 1 row</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>Copied %1 rows</source>
        <translation>%1 filas copiadas</translation>
    </message>
    <message>
        <source>Copied 1 line</source>
        <translation>1 línea copiada</translation>
    </message>
    <message>
        <source>Copied %1 lines</source>
        <translation>%1 líneas copiadas</translation>
    </message>
</context>
<context>
    <name>exhibit::Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;file or archive…</source>
        <translation>A&amp;brir archivo suelto o comprimido…</translation>
    </message>
    <message>
        <source>&amp;Close pack</source>
        <translation>&amp;Cerrar paquete</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Forget this pack…</source>
        <translation>&amp;Olvidar este paquete…</translation>
    </message>
    <message>
        <source>&amp;Start with the last pack</source>
        <translation>&amp;Iniciar con el último paquete</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Exportar &amp;Markdown…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exportar &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Print this page as PDF…</source>
        <translation>Im&amp;primir esta página como PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Evidence pane</source>
        <translation>Panel de &amp;evidencia</translation>
    </message>
    <message>
        <source>&amp;Next pointer of the item</source>
        <translation>Puntero &amp;siguiente del elemento</translation>
    </message>
    <message>
        <source>&amp;Previous pointer of the item</source>
        <translation>Puntero &amp;anterior del elemento</translation>
    </message>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>Buscar &amp;cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Search all files</source>
        <translation>Buscar en todos los archiv&amp;os</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>Buscar en esta &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Ir a la &amp;línea…</translation>
    </message>
    <message>
        <source>Copy &amp;pointer</source>
        <translation>Copiar &amp;puntero</translation>
    </message>
    <message>
        <source>Open in external &amp;editor</source>
        <translation>Abrir en el &amp;editor externo</translation>
    </message>
    <message>
        <source>Choose &amp;baseline</source>
        <translation>Elegir línea &amp;base</translation>
    </message>
    <message>
        <source>&amp;Audit a review…</source>
        <translation>A&amp;uditar una revisión…</translation>
    </message>
    <message>
        <source>&amp;Second file beside</source>
        <translation>Segundo archivo al &amp;lado</translation>
    </message>
    <message>
        <source>Close &amp;file</source>
        <translation>Cerrar arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Reopen closed file</source>
        <translation>Reabr&amp;ir archivo cerrado</translation>
    </message>
    <message>
        <source>Next search resul&amp;t</source>
        <translation>Resultado de bús&amp;queda siguiente</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Resultado de búsqueda anterior</translation>
    </message>
    <message>
        <source>Next failure in the te&amp;xt</source>
        <translation>Fallo siguiente en el te&amp;xto</translation>
    </message>
    <message>
        <source>Previous failure in the text</source>
        <translation>Fallo anterior en el texto</translation>
    </message>
    <message>
        <source>Boo&amp;kmark these lines</source>
        <translation>&amp;Marcar estas líneas</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>Marcador o nota siguiente</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>Marcador o nota anterior</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold these lines</source>
        <translation>Plegar o desple&amp;gar estas líneas</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all lines</source>
        <translation>Plegar o desplegar &amp;todas las líneas</translation>
    </message>
    <message>
        <source>Note &amp;on these lines</source>
        <translation>A&amp;notar estas líneas</translation>
    </message>
    <message>
        <source>&amp;Highlight this word</source>
        <translation>&amp;Resaltar esta palabra</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>A&amp;justar líneas largas</translation>
    </message>
    <message>
        <source>Show blanks and line en&amp;ds</source>
        <translation>Mostrar espacios &amp;y finales de línea</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>&amp;Deshacer decisión</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>&amp;Rehacer decisión</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys in lists</source>
        <translation>&amp;Teclas de una letra en las listas</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnósticos…</translation>
    </message>
    <message>
        <source>External &amp;editor…</source>
        <translation>&amp;Editor externo…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Exhibit</source>
        <translation>A&amp;cerca de Exhibit</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>Dialogs for files and printing stay English: qt6-translations-l10n is missing</source>
        <translation>Los diálogos de archivos e impresión quedan en inglés: falta qt6-translations-l10n</translation>
    </message>
    <message>
        <source>No font here has its characters: install fonts-noto-cjk</source>
        <translation>Ninguna fuente tiene sus caracteres: instale fonts-noto-cjk</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Paquete</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Evidencia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ArtifactTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, problema: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>exhibit::AssessmentCard</name>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Would settle it</source>
        <translation>Lo aclararía</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditDetail</name>
    <message>
        <source>No citation</source>
        <translation>Ninguna cita</translation>
    </message>
    <message>
        <source>It points here</source>
        <translation>Apunta aquí</translation>
    </message>
    <message>
        <source>Its words stand here</source>
        <translation>Sus palabras están aquí</translation>
    </message>
    <message>
        <source>In the corrected copy</source>
        <translation>En la copia corregida</translation>
    </message>
    <message>
        <source>Previous citation (K)</source>
        <translation>Cita anterior (K)</translation>
    </message>
    <message>
        <source>Next citation (J)</source>
        <translation>Cita siguiente (J)</translation>
    </message>
    <message>
        <source>Said in the same statement</source>
        <translation>Dicho en la misma afirmación</translation>
    </message>
    <message>
        <source>Choose a citation in the review.</source>
        <translation>Elija una cita de la revisión.</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>Lo más parecido</translation>
    </message>
    <message>
        <source>The pack has it here</source>
        <translation>El paquete lo tiene aquí</translation>
    </message>
    <message>
        <source>If it is taken</source>
        <translation>Si se acepta</translation>
    </message>
    <message>
        <source>the copy has it as it is written</source>
        <translation>la copia lo tiene tal como está escrito</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditFigure</name>
    <message>
        <source>pointers</source>
        <translation>punteros</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citas textuales</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditPage</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>Abrir una revisión…</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Ninguna revisión</translation>
    </message>
    <message>
        <source>The reviews opened for this pack</source>
        <translation>Revisiones abiertas para este paquete</translation>
    </message>
    <message>
        <source>Copy audit</source>
        <translation>Copiar auditoría</translation>
    </message>
    <message>
        <source>Save corrected copy…</source>
        <translation>Guardar copia corregida…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneas</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>No mencionados</translation>
    </message>
    <message>
        <source>Wrong only (W)</source>
        <translation>Solo erróneas (W)</translation>
    </message>
    <message>
        <source>Findings of this pack that the review does not mention</source>
        <translation>Hallazgos de este paquete que la revisión no menciona</translation>
    </message>
    <message>
        <source>Findings that the review does not mention</source>
        <translation>Hallazgos que la revisión no menciona</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>Abrir una revisión</translation>
    </message>
    <message>
        <source>Reviews (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Revisiones (*.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drop a review here</source>
        <translation>Suelte una revisión aquí</translation>
    </message>
    <message>
        <source>A review of this pack by a person or a model, as Markdown or plain text: its pointers, quotations and numbers are held against the evidence.</source>
        <translation>Una revisión de este paquete hecha por una persona o un modelo, como Markdown o texto sin formato: sus punteros, citas textuales y números se cotejan con la evidencia.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Each file of the pack is read once.</source>
        <translation>Cada archivo del paquete se lee una vez.</translation>
    </message>
    <message>
        <source>This review cannot be read</source>
        <translation>Esta revisión no se puede leer</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>rendered, %1 lines</source>
        <translation>con formato, %1 líneas</translation>
    </message>
    <message>
        <source>Nothing of weight is left out</source>
        <translation>No se omite nada de peso</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Copied the audit</source>
        <translation>Auditoría copiada</translation>
    </message>
    <message>
        <source>Save the corrected copy</source>
        <translation>Guardar la copia corregida</translation>
    </message>
    <message>
        <source>-corrected.</source>
        <translation>-corregida.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Mark %1 of %2</source>
        <translation>Marca %1 de %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>exhibit::BaselineCombo</name>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No run can stand in as a baseline, so nothing is compared. Choose one here (Ctrl+B).</source>
        <translation>Ninguna ejecución puede servir de línea base, así que no se compara nada. Elija una aquí (Ctrl+B).</translation>
    </message>
    <message>
        <source>No baseline is in the pack: %1, a complete run of mostly the same tests, stands in. Choose another here (Ctrl+B).</source>
        <translation>No hay línea base en el paquete: %1, una ejecución completa de casi las mismas pruebas, la sustituye. Elija otra aquí (Ctrl+B).</translation>
    </message>
    <message>
        <source>All runs are compared with %1 (Ctrl+B)</source>
        <translation>Todas las ejecuciones se comparan con %1 (Ctrl+B)</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>sustituta</translation>
    </message>
</context>
<context>
    <name>exhibit::BesideView</name>
    <message>
        <source>Second file</source>
        <translation>Segundo archivo</translation>
    </message>
    <message>
        <source>File or section beside</source>
        <translation>Archivo o sección al lado</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar a la vez</translation>
    </message>
    <message>
        <source>Both views keep the distance of lines that they have now</source>
        <translation>Ambas vistas mantienen la distancia de líneas que tienen ahora</translation>
    </message>
    <message>
        <source>Close the second file (Ctrl+\)</source>
        <translation>Cerrar el segundo archivo (Ctrl+\)</translation>
    </message>
</context>
<context>
    <name>exhibit::ChartView</name>
    <message>
        <source>More about this chart</source>
        <translation>Más sobre este gráfico</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Zoom in (Z)</source>
        <translation>Acercar (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show all (Backspace)</source>
        <translation>Mostrar todo (Backspace)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>Imágenes vectoriales (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>%1 exists: choose it with its ending to replace it</source>
        <translation>%1 ya existe: elíjalo con su extensión para reemplazarlo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ChoiceBar</name>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Conservado tal cual</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>Aún sin aceptar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this citation</source>
        <translation>Nota sobre esta cita</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Conservar tal cual</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (%2 en la lista)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Aceptar %1</translation>
    </message>
</context>
<context>
    <name>exhibit::CitingMenu</name>
    <message>
        <source>What cites this</source>
        <translation>Qué cita esto</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing in the review</source>
        <translation>Nada en la revisión</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimCombo</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Choose a claim; J and K step, A, D and E decide</source>
        <translation>Elija una afirmación; J y K avanzan y retroceden, A, D y E deciden</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimDetail</name>
    <message>
        <source>Still applies</source>
        <translation>Sigue vigente</translation>
    </message>
    <message>
        <source>Claim and evidence</source>
        <translation>Afirmación y evidencia</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>Afirmación anterior (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>Afirmación siguiente (J)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Decided on the pack %1.</source>
        <translation>Decidido en el paquete %1.</translation>
    </message>
    <message>
        <source>Decided on a statement that has changed since – look again.</source>
        <translation>Decidido sobre una afirmación que ha cambiado desde entonces: revísela de nuevo.</translation>
    </message>
    <message>
        <source>Decided on a statement that has moved since – look again.</source>
        <translation>Decidido sobre una afirmación que ha cambiado de lugar desde entonces: revísela de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Afirmación %1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimEvidenceCard</name>
    <message>
        <source>Evidence shows</source>
        <translation>La evidencia muestra</translation>
    </message>
    <message>
        <source>The evidence in its file</source>
        <translation>La evidencia en su archivo</translation>
    </message>
    <message>
        <source>Previous piece of evidence (Shift+F4)</source>
        <translation>Evidencia anterior (Shift+F4)</translation>
    </message>
    <message>
        <source>Next piece of evidence (F4)</source>
        <translation>Evidencia siguiente (F4)</translation>
    </message>
    <message>
        <source>Copy the pointer to the evidence</source>
        <translation>Copiar el puntero a la evidencia</translation>
    </message>
    <message>
        <source>Open the evidence in the external editor</source>
        <translation>Abrir la evidencia en el editor externo</translation>
    </message>
    <message>
        <source>Other evidence of this claim</source>
        <translation>Otra evidencia de esta afirmación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks to it</source>
        <translation>Nada en el paquete se refiere a ella</translation>
    </message>
    <message>
        <source>What would settle it stands below.</source>
        <translation>Más abajo figura lo que la aclararía.</translation>
    </message>
    <message>
        <source>Same verdict in the other runs</source>
        <translation>Mismo veredicto en las demás ejecuciones</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Otra evidencia</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimListModel</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Falta evidencia</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>1 path not in this pack</source>
        <translation>1 ruta que no está en este paquete</translation>
    </message>
    <message>
        <source>%1 paths not in this pack</source>
        <translation>%1 rutas que no están en este paquete</translation>
    </message>
    <message>
        <source>Unproven, not about tests</source>
        <translation>Sin demostrar, no trata de pruebas</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>sin aclarar: %1</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 evidencias</translation>
    </message>
    <message>
        <source>same file, line %1</source>
        <translation>aquí, línea %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, unsettled</source>
        <translation>%1, en disputa</translation>
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
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrar afirmaciones</translation>
    </message>
    <message>
        <source>Refresh order</source>
        <translation>Actualizar orden</translation>
    </message>
    <message>
        <source>Decided claims go to the end of their group, or out of the list if it shows others</source>
        <translation>Las afirmaciones decididas van al final de su grupo, o salen de la lista si esta muestra otras</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>In the list: J and K step, N goes to the next undecided claim, A confirms, D dismisses, E asks for evidence, U takes back, M writes a note</source>
        <translation>En la lista: J y K avanzan y retroceden, N va a la siguiente afirmación sin decidir, A confirma, D descarta, E pide evidencia, U revoca, M escribe una nota</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Afirmaciones por veredicto</translation>
    </message>
    <message>
        <source>%1 in %2 claims</source>
        <translation>%1 en %2 afirmaciones</translation>
    </message>
    <message>
        <source>Mismatches: %1. Claims to review, with those about tests that nothing proves: %2. Worth a look, proven neither way: %3.</source>
        <translation>Discrepancias: %1. Afirmaciones por revisar, incluidas las que tratan de pruebas y nada demuestra: %2. Merecen un vistazo, sin demostrar en ningún sentido: %3.</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimTextCard</name>
    <message>
        <source>The text says</source>
        <translation>El texto dice</translation>
    </message>
    <message>
        <source>Copy the pointer to the claim</source>
        <translation>Copiar el puntero a la afirmación</translation>
    </message>
    <message>
        <source>Open the document in the external editor</source>
        <translation>Abrir el documento en el editor externo</translation>
    </message>
    <message>
        <source>The claim in its document</source>
        <translation>La afirmación en su documento</translation>
    </message>
    <message>
        <source>Numbers of the claim and of the runs</source>
        <translation>Números de la afirmación y de las ejecuciones</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 dice</translation>
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
        <translation>Copiar el hash del commit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>Archivos del commit</translation>
    </message>
    <message>
        <source>The pack lists this commit without its files.</source>
        <translation>El paquete lista este commit sin sus archivos.</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>not in the pack</source>
        <translation>no está en el paquete</translation>
    </message>
    <message>
        <source>%1 changed  +%2 −%3</source>
        <translation>%1 cambiados  +%2 −%3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1, %2 viewed</source>
        <translation>%1, %2 vistos</translation>
    </message>
    <message>
        <source>Tests touched</source>
        <translation>Pruebas afectadas</translation>
    </message>
    <message>
        <source>No tests touched</source>
        <translation>Ninguna prueba afectada</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Potential follow-up</source>
        <translation>Posible seguimiento</translation>
    </message>
    <message>
        <source>The pack holds nothing but the subject of this commit.</source>
        <translation>El paquete solo contiene el asunto de este commit.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDiffCard</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Changes of the chosen file</source>
        <translation>Cambios del archivo elegido</translation>
    </message>
    <message>
        <source>The changes of all files of the commit, one below the other</source>
        <translation>Los cambios de todos los archivos del commit, uno debajo de otro</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Cómo se muestran los cambios</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Unificado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Before and after below each other (S)</source>
        <translation>Antes y después, uno debajo de otro (S)</translation>
    </message>
    <message>
        <source>Before and after side by side (S)</source>
        <translation>Antes y después, lado a lado (S)</translation>
    </message>
    <message>
        <source>the first %1 lines</source>
        <translation>las primeras %1 líneas</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitsPage</name>
    <message>
        <source>No commits in this pack</source>
        <translation>No hay commits en este paquete</translation>
    </message>
    <message>
        <source>The output of git log, with or without --stat and -p, saved as a text file would bring them.</source>
        <translation>Los aportaría la salida de git log, con o sin --stat y -p, guardada como archivo de texto.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>Filtrar commits</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>%1, %2 with diff</source>
        <translation>%1, %2 con diff</translation>
    </message>
    <message>
        <source>%1 of %2 commits</source>
        <translation>%1 de %2 commits</translation>
    </message>
    <message>
        <source>Commit %1 of %2</source>
        <translation>Commit %1 de %2</translation>
    </message>
    <message>
        <source>This commit has no change in the pack</source>
        <translation>Este commit no tiene ningún cambio en el paquete</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseQueryPane</name>
    <message>
        <source>Result of the query</source>
        <translation>Resultado de la consulta</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>Aún no se ha ejecutado ninguna consulta.</translation>
    </message>
    <message>
        <source>one SELECT at a time</source>
        <translation>un SELECT a la vez</translation>
    </message>
    <message>
        <source>Most rows of an answer</source>
        <translation>Máximo de filas de una respuesta</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Most time of a query</source>
        <translation>Tiempo máximo de una consulta</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Queries that were run (Ctrl+Up, Ctrl+Down)</source>
        <translation>Consultas ejecutadas (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>Consultas ejecutadas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the rows of the answer as CSV</source>
        <translation>Guardar las filas de la respuesta como CSV</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Conservar como evidencia</translation>
    </message>
    <message>
        <source>Keep the query by a name, with what it answered; reports show both</source>
        <translation>Conservar la consulta con un nombre, con lo que respondió; los informes muestran ambas cosas</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>answer.csv</source>
        <translation>answer.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Limit %1 rows</source>
        <translation>Límite de %1 filas</translation>
    </message>
    <message>
        <source>Time %1 s</source>
        <translation>Tiempo %1 s</translation>
    </message>
    <message>
        <source>What the answer shows (empty: no longer kept):</source>
        <translation>Qué muestra la respuesta (vacío: deja de conservarse):</translation>
    </message>
    <message>
        <source>The query is not kept any more.</source>
        <translation>La consulta ya no se conserva.</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Conservada como «%1».</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>La consulta se detuvo.</translation>
    </message>
    <message>
        <source>The query has no rows.</source>
        <translation>La consulta no tiene filas.</translation>
    </message>
    <message>
        <source>there are more: the limit is %1</source>
        <translation>hay más: el límite es %1</translation>
    </message>
    <message>
        <source>below both limits</source>
        <translation>por debajo de ambos límites</translation>
    </message>
    <message>
        <source>1 row in %1 ms</source>
        <translation>1 fila en %1 ms</translation>
    </message>
    <message>
        <source>%1 rows in %2 ms</source>
        <translation>%1 filas en %2 ms</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowPane</name>
    <message>
        <source>Row of the database</source>
        <translation>Fila de la base de datos</translation>
    </message>
    <message>
        <source>What belongs to the row</source>
        <translation>Qué pertenece a la fila</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>Elija una fila para ver sus valores.</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Citado por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Relacionadas</translation>
    </message>
    <message>
        <source>%1, more than %2 rows</source>
        <translation>%1, más de %2 filas</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>By a foreign key of %1</source>
        <translation>Por una clave externa de %1</translation>
    </message>
    <message>
        <source>The same %1</source>
        <translation>Mismo valor de %1</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowsModel</name>
    <message>
        <source>cited: %1</source>
        <translation>citada: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>no use</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>%1 of the ceiling, truncated</source>
        <translation>%1 del tope, truncada</translation>
    </message>
    <message>
        <source>%1 of the ceiling</source>
        <translation>%1 del tope</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>used of ceiling</source>
        <translation>usado del tope</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>citada</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSchemaView</name>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>no nulo</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generada</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>por defecto %1</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>se refiere a %1</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>cualquier tipo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Statement that made it</source>
        <translation>Sentencia que la creó</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSide</name>
    <message>
        <source>WAL, %1 merged in a copy</source>
        <translation>WAL, %1 integrado en una copia</translation>
    </message>
    <message>
        <source>WAL, %1 not merged: rows that only it holds are not seen</source>
        <translation>WAL, %1 sin integrar: no se ven las filas que solo él contiene</translation>
    </message>
    <message>
        <source>A change of %1 was left half done; the file is shown as it is</source>
        <translation>Un cambio de %1 quedó a medias; el archivo se muestra tal como está</translation>
    </message>
    <message>
        <source>WAL, nothing to merge</source>
        <translation>WAL, nada que integrar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>Tablas de %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Back to the files of the pack</source>
        <translation>Volver a los archivos del paquete</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filtrar tablas y columnas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Opened read-only; the pack is not touched.</source>
        <translation>Abierta en solo lectura; el paquete no se toca.</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1, %2 páginas</translation>
    </message>
    <message>
        <source>Opened read-only from a private copy; the pack is not touched.</source>
        <translation>Abierta en solo lectura desde una copia privada; el paquete no se toca.</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseView</name>
    <message>
        <source>Opening the database…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>What is shown of the table</source>
        <translation>Qué se muestra de la tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Rows that findings cite</source>
        <translation>Filas que citan los hallazgos</translation>
    </message>
    <message>
        <source>Only the rows that findings and claims point to (R)</source>
        <translation>Solo las filas a las que apuntan hallazgos y afirmaciones (R)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save these rows as CSV</source>
        <translation>Guardar estas filas como CSV</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Guardar las filas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>This database cannot be shown</source>
        <translation>Esta base de datos no se puede mostrar</translation>
    </message>
    <message>
        <source>There is no table in this database</source>
        <translation>No hay ninguna tabla en esta base de datos</translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation>No hay ninguna tabla %1 en esta base de datos.</translation>
    </message>
    <message>
        <source>No finding cites this table.</source>
        <translation>Ningún hallazgo cita esta tabla.</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>No se pueden leer las filas: %1</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Leyendo filas…</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>No contiene filas.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>Se muestran las primeras %1 filas.</translation>
    </message>
    <message>
        <source>Generated columns are left out: %1</source>
        <translation>Se omiten las columnas generadas: %1</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>Elija una fila para ver sus valores.</translation>
    </message>
    <message>
        <source>Row %1 is not among these rows.</source>
        <translation>La fila %1 no está entre estas filas.</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>No hay ninguna fila %1 en %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::Deciding</name>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 items</source>
        <translation>%1: %2 elementos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Taken back: %1 items</source>
        <translation>Revocado: %1 elementos</translation>
    </message>
    <message>
        <source>Nothing else is undecided</source>
        <translation>No queda nada más sin decidir</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Todo está decidido</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionBar</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>%1 says: %2 (%3)</source>
        <translation>%1 dice: %2 (%3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Nota sobre este elemento</translation>
    </message>
    <message>
        <source>A note on this item (M); Ctrl+Enter goes back to the list</source>
        <translation>Una nota sobre este elemento (M); Ctrl+Enter vuelve a la lista</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (%2 en la lista)</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Falta evidencia</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>No es una afirmación</translation>
    </message>
    <message>
        <source>Right in its context</source>
        <translation>Correcta en su contexto</translation>
    </message>
    <message>
        <source>Fixed meanwhile</source>
        <translation>Corregida entretanto</translation>
    </message>
    <message>
        <source>Another reason, or none</source>
        <translation>Otro motivo, o ninguno</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Motivo para descartar</translation>
    </message>
    <message>
        <source>Enter dismisses, Escape does not</source>
        <translation>Enter descarta, Escape no</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1: this stands</source>
        <translation>%1: esta sigue vigente</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Aceptar la otra</translation>
    </message>
    <message>
        <source>%1: this takes its place</source>
        <translation>%1: esta ocupa su lugar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why, for all %1?</source>
        <translation>¿Por qué, para los %1?</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionCard</name>
    <message>
        <source>Why the work is not accepted, and conditions</source>
        <translation>Por qué no se acepta el trabajo, y condiciones</translation>
    </message>
    <message>
        <source>Your decision about the work</source>
        <translation>Su decisión sobre el trabajo</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>Aceptar el trabajo</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Falta evidencia</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>Por qué decide así</translation>
    </message>
    <message>
        <source>Why; exported with the decision as yours</source>
        <translation>Por qué; se exporta con la decisión como suyo</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionFilter</name>
    <message>
        <source>Claims by decision</source>
        <translation>Afirmaciones por decisión</translation>
    </message>
    <message>
        <source>Which claims are listed, by decision</source>
        <translation>Qué afirmaciones se listan, según la decisión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Falta evidencia</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Reviewers decided differently</source>
        <translation>Los revisores decidieron de forma distinta</translation>
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
        <translation>decisión conservada</translation>
    </message>
    <message>
        <source>decision about the work taken back</source>
        <translation>decisión sobre el trabajo revocada</translation>
    </message>
    <message>
        <source>decision about the work</source>
        <translation>decisión sobre el trabajo</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>edit of a proposal</source>
        <translation>edición de una propuesta</translation>
    </message>
    <message>
        <source>%1, %2 items</source>
        <translation>%1, %2 elementos</translation>
    </message>
</context>
<context>
    <name>exhibit::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 lines added, %2 removed</source>
        <translation>%1 líneas añadidas, %2 eliminadas</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>Parche copiado</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Ignore white space and masked parts</source>
        <translation>Ignorar espacios en blanco y partes enmascaradas</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>Ignorar espacios en blanco</translation>
    </message>
    <message>
        <source>Lines around changes (C)</source>
        <translation>Líneas alrededor de los cambios (C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Fold this file</source>
        <translation>Plegar este archivo</translation>
    </message>
    <message>
        <source>Unfold this file</source>
        <translation>Desplegar este archivo</translation>
    </message>
    <message>
        <source>Fold all files</source>
        <translation>Plegar todos los archivos</translation>
    </message>
    <message>
        <source>Unfold all files</source>
        <translation>Desplegar todos los archivos</translation>
    </message>
</context>
<context>
    <name>exhibit::DropFrame</name>
    <message>
        <source>Open pack</source>
        <translation>Abrir paquete</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceDock</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePage</name>
    <message>
        <source>No lines to write a note on are shown</source>
        <translation>No se muestran líneas a las que poner una nota</translation>
    </message>
    <message>
        <source>No lines to bookmark are shown</source>
        <translation>No se muestran líneas que marcar</translation>
    </message>
    <message>
        <source>No bookmark and no note yet; Ctrl+D bookmarks a line</source>
        <translation>Aún no hay marcadores ni notas; Ctrl+D marca una línea</translation>
    </message>
    <message>
        <source>Section of the bundle</source>
        <translation>Sección del lote</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>Copiar este puntero (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>Abrir en el editor externo (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín %1, Col %2</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Ningún archivo abierto</translation>
    </message>
    <message>
        <source>Choose a file on the left, or a pointer anywhere.</source>
        <translation>Elija un archivo a la izquierda, o un puntero en cualquier lugar.</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePane</name>
    <message>
        <source>Evidence pane</source>
        <translation>Panel de evidencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Previous pointer of this item (Shift+F4)</source>
        <translation>Puntero anterior de este elemento (Shift+F4)</translation>
    </message>
    <message>
        <source>Next pointer of this item (F4)</source>
        <translation>Puntero siguiente de este elemento (F4)</translation>
    </message>
    <message>
        <source>Keep this evidence while the selection moves</source>
        <translation>Mantener esta evidencia mientras cambia la selección</translation>
    </message>
    <message>
        <source>Show the pane as a window of its own, or dock it again</source>
        <translation>Mostrar el panel en su propia ventana, o acoplarlo de nuevo</translation>
    </message>
    <message>
        <source>Close the evidence pane (F9)</source>
        <translation>Cerrar el panel de evidencia (F9)</translation>
    </message>
    <message>
        <source>Open in the Evidence page</source>
        <translation>Abrir en la página Evidencia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>Copiar este puntero (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>Abrir en el editor externo (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Citado por</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · líneas %2–%3</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>whole file · 1 line</source>
        <translation>archivo completo · 1 línea</translation>
    </message>
    <message>
        <source>whole file · %1 lines</source>
        <translation>archivo completo · %1 líneas</translation>
    </message>
    <message>
        <source>Cited by %1</source>
        <translation>Citado por: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceTree</name>
    <message>
        <source>Files of the pack</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Change kind of text…</source>
        <translation>Cambiar tipo de texto…</translation>
    </message>
    <message>
        <source>Say what kind of text this is. It decides how the statements that were read in it are judged; it is kept as a decision and can be undone</source>
        <translation>Indicar qué tipo de texto es este. De ello depende cómo se juzgan las afirmaciones que se leyeron en él; se conserva como decisión y se puede deshacer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>Datos del archivo</translation>
    </message>
    <message>
        <source>1 file, %1</source>
        <translation>1 archivo, %1</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 archivos, %2</translation>
    </message>
    <message>
        <source>%1, %2 sections</source>
        <translation>%1, %2 secciones</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>líneas %1–%2</translation>
    </message>
    <message>
        <source>%1 bytes, %2 lines</source>
        <translation>%1 bytes, %2 líneas</translation>
    </message>
    <message>
        <source>%1, shown as %2</source>
        <translation>%1, mostrado como %2</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Tal como se leyó</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceView</name>
    <message>
        <source>The value, readable</source>
        <translation>El valor, legible</translation>
    </message>
    <message>
        <source>Show original bytes</source>
        <translation>Mostrar los bytes originales</translation>
    </message>
    <message>
        <source>No evidence chosen</source>
        <translation>Ninguna evidencia elegida</translation>
    </message>
    <message>
        <source>Click a pointer, a bar or a row to see the lines behind it.</source>
        <translation>Haga clic en un puntero, una barra o una fila para ver las líneas en que se basa.</translation>
    </message>
    <message>
        <source>This row cannot be shown</source>
        <translation>Esta fila no se puede mostrar</translation>
    </message>
    <message>
        <source>%1, %2. There are no lines to show.</source>
        <translation>%1, %2. No hay líneas que mostrar.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este archivo no se puede mostrar</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>%1, as the review read it</source>
        <translation>%1, como lo leyó la revisión</translation>
    </message>
    <message>
        <source>As the review read it</source>
        <translation>Como lo leyó la revisión</translation>
    </message>
    <message>
        <source>Shown as %1. Lines and pointers are those of the text as the review read it.</source>
        <translation>Mostrado como %1. Las líneas y los punteros son los del texto tal como lo leyó la revisión.</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Tal como se leyó</translation>
    </message>
    <message>
        <source>Show repaired text</source>
        <translation>Mostrar el texto reparado</translation>
    </message>
    <message>
        <source>Text damaged by a wrong encoding is shown repaired; lines count the original.</source>
        <translation>El texto dañado por una codificación errónea se muestra reparado; las líneas se cuentan en el original.</translation>
    </message>
    <message>
        <source>The original bytes, damaged by a wrong encoding.</source>
        <translation>Los bytes originales, dañados por una codificación errónea.</translation>
    </message>
    <message>
        <source>The quoted text is no longer at line %1; this is the nearest place that has it.</source>
        <translation>El texto citado ya no está en la línea %1; este es el lugar más cercano que lo tiene.</translation>
    </message>
    <message>
        <source>The quoted text is no longer in this file; this is the line where it was.</source>
        <translation>El texto citado ya no está en este archivo; esta es la línea donde estaba.</translation>
    </message>
</context>
<context>
    <name>exhibit::FailuresChart</name>
    <message>
        <source>Every run</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Other known</source>
        <translation>Otros conocidos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recolección</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>Pruebas fallidas por ejecución</translation>
    </message>
    <message>
        <source>Show its failing tests</source>
        <translation>Mostrar sus pruebas fallidas</translation>
    </message>
    <message>
        <source>Parts of the bars</source>
        <translation>Partes de las barras</translation>
    </message>
    <message>
        <source>no tests ran, 1 collection error</source>
        <translation>no se ejecutó ninguna prueba, 1 error de recolección</translation>
    </message>
    <message>
        <source>no tests ran, %1 collection errors</source>
        <translation>no se ejecutó ninguna prueba, %1 errores de recolección</translation>
    </message>
    <message>
        <source>no count of failures</source>
        <translation>sin número de fallos</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new</source>
        <translation>%1 fallidas: %2 en todas las ejecuciones, %3 otras conocidas, %4 nuevas</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>worst of %1 runs</source>
        <translation>las peores de %1 ejecuciones</translation>
    </message>
    <message>
        <source>No runs in this pack.</source>
        <translation>No hay ejecuciones en este paquete.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>no tests ran</source>
        <translation>sin pruebas ejecutadas</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>sustituta</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>con regresión</translation>
    </message>
    <message>
        <source>new test</source>
        <translation>prueba nueva</translation>
    </message>
    <message>
        <source>new tests</source>
        <translation>pruebas nuevas</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 unknown if new</source>
        <translation>%1 fallan: %2 en todas las ejecuciones, de %3 no se sabe si son nuevas</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new, %5 unknown if new</source>
        <translation>%1 fallan: %2 en todas las ejecuciones, %3 otras conocidas, %4 nuevas, de %5 no se sabe si son nuevas</translation>
    </message>
    <message>
        <source>Unknown if new</source>
        <translation>Novedad desconocida</translation>
    </message>
</context>
<context>
    <name>exhibit::FileTabs</name>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Cerrar los demás</translation>
    </message>
    <message>
        <source>Close those to the right</source>
        <translation>Cerrar los de la derecha</translation>
    </message>
    <message>
        <source>Keep in front</source>
        <translation>Mantener delante</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Mostrar al lado</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>Reabrir archivo cerrado</translation>
    </message>
</context>
<context>
    <name>exhibit::FilterChips</name>
    <message>
        <source>%1 is not</source>
        <translation>%1 no es</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 es</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filtro %1, quitar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::FindBar</name>
    <message>
        <source>Up and Down: what was searched before</source>
        <translation>Arriba y abajo: lo buscado anteriormente</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>no es un patrón</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencias</translation>
    </message>
</context>
<context>
    <name>exhibit::ForgetDialog</name>
    <message>
        <source>Forget this pack</source>
        <translation>Olvidar este paquete</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>¿Olvidar «%1»?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Also delete what I decided about it</source>
        <translation>Eliminar también lo que decidí sobre él</translation>
    </message>
    <message>
        <source>1 decision or note</source>
        <translation>1 decisión o nota</translation>
    </message>
    <message>
        <source>%1 decisions and notes</source>
        <translation>%1 decisiones y notas</translation>
    </message>
    <message>
        <source>the chosen baseline</source>
        <translation>la línea base elegida</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>the pack itself, %1</source>
        <translation>el propio paquete, %1</translation>
    </message>
    <message>
        <source>the index, %1</source>
        <translation>el índice, %1</translation>
    </message>
    <message>
        <source>an unpacked archive, %1</source>
        <translation>un archivo descomprimido, %1</translation>
    </message>
    <message>
        <source>the kept review with 1 statement</source>
        <translation>la revisión conservada con 1 afirmación</translation>
    </message>
    <message>
        <source>the kept review with %1 statements</source>
        <translation>la revisión conservada con %1 afirmaciones</translation>
    </message>
    <message>
        <source>its place among recent packs, and where you were in it</source>
        <translation>su lugar entre los paquetes recientes, y dónde se encontraba en él</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Se elimina:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Se conserva:</translation>
    </message>
</context>
<context>
    <name>exhibit::GateStepsWidget</name>
    <message>
        <source>Severity: %1</source>
        <translation>Gravedad: %1</translation>
    </message>
    <message>
        <source>By new failures: none, low 1, medium 2–4, high 5–9, critical 10 or more</source>
        <translation>Por fallos nuevos: ninguno, baja 1, media 2–4, alta 5–9, crítica 10 o más</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>low 1</source>
        <translation>baja 1</translation>
    </message>
    <message>
        <source>med %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>med 2–4</source>
        <translation>med 2–4</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>alta %1</translation>
    </message>
    <message>
        <source>high 5–9</source>
        <translation>alta 5–9</translation>
    </message>
    <message>
        <source>crit %1</source>
        <translation>crít %1</translation>
    </message>
    <message>
        <source>crit 10+</source>
        <translation>crít 10+</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>Pasos del control</translation>
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
        <translation>Manual de Exhibit</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Right)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
</context>
<context>
    <name>exhibit::ItemText</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Respaldada</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contradicha</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Demasiado amplia</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>Otro alcance</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desfasada</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Sin demostrar</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nunca ejecutado</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>No atribuible</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>collection failed</source>
        <translation>recolección fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>sin pruebas</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 con BOM</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>Testigos en desacuerdo</translation>
    </message>
    <message>
        <source>Collection failure</source>
        <translation>Fallo de recolección</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>Pruebas perdidas</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 corregidas</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 eliminadas</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>link or special file, not read</source>
        <translation>enlace o archivo especial, no leído</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>base de datos SQLite</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>paquete de archivos</translation>
    </message>
    <message>
        <source>run summary</source>
        <translation>resumen de ejecución</translation>
    </message>
    <message>
        <source>phase summary</source>
        <translation>resumen de fase</translation>
    </message>
    <message>
        <source>command output</source>
        <translation>salida de comando</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>Visual Studio test results</source>
        <translation>resultados de pruebas de Visual Studio</translation>
    </message>
    <message>
        <source>NUnit results</source>
        <translation>resultados de NUnit</translation>
    </message>
    <message>
        <source>xUnit.net results</source>
        <translation>resultados de xUnit.net</translation>
    </message>
    <message>
        <source>Robot Framework results</source>
        <translation>resultados de Robot Framework</translation>
    </message>
    <message>
        <source>results of Catch2 or doctest</source>
        <translation>resultados de Catch2 o doctest</translation>
    </message>
    <message>
        <source>Qt Test results</source>
        <translation>resultados de Qt Test</translation>
    </message>
    <message>
        <source>CTest results</source>
        <translation>resultados de CTest</translation>
    </message>
    <message>
        <source>results of TestNG or Jenkins</source>
        <translation>resultados de TestNG o Jenkins</translation>
    </message>
    <message>
        <source>Cobertura coverage</source>
        <translation>cobertura de Cobertura</translation>
    </message>
    <message>
        <source>JaCoCo coverage</source>
        <translation>cobertura de JaCoCo</translation>
    </message>
    <message>
        <source>Clover coverage</source>
        <translation>cobertura de Clover</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>executor log</source>
        <translation>log del ejecutor</translation>
    </message>
    <message>
        <source>session of a coding agent</source>
        <translation>sesión de un agente de programación</translation>
    </message>
    <message>
        <source>pytest JSON report</source>
        <translation>informe JSON de pytest</translation>
    </message>
    <message>
        <source>pytest report log</source>
        <translation>log de informe de pytest</translation>
    </message>
    <message>
        <source>CTRF report</source>
        <translation>informe CTRF</translation>
    </message>
    <message>
        <source>pytest reports, one a line</source>
        <translation>informes de pytest, uno por línea</translation>
    </message>
    <message>
        <source>test baseline</source>
        <translation>línea base de pruebas</translation>
    </message>
    <message>
        <source>diagnostics log</source>
        <translation>log de diagnóstico</translation>
    </message>
    <message>
        <source>model selections</source>
        <translation>selecciones de modelo</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>eventos de tokens</translation>
    </message>
    <message>
        <source>model calls with tokens</source>
        <translation>llamadas a modelos con tokens</translation>
    </message>
    <message>
        <source>report of Jest, Vitest, mocha, RSpec or GoogleTest</source>
        <translation>informe de Jest, Vitest, mocha, RSpec o GoogleTest</translation>
    </message>
    <message>
        <source>Playwright report</source>
        <translation>informe de Playwright</translation>
    </message>
    <message>
        <source>Playwright&apos;s last run</source>
        <translation>última ejecución de Playwright</translation>
    </message>
    <message>
        <source>Playwright&apos;s HTML report</source>
        <translation>informe HTML de Playwright</translation>
    </message>
    <message>
        <source>pytest&apos;s HTML report</source>
        <translation>informe HTML de pytest</translation>
    </message>
    <message>
        <source>HTML report of coverage</source>
        <translation>informe HTML de cobertura</translation>
    </message>
    <message>
        <source>events of go test, dart test or cargo test</source>
        <translation>eventos de go test, dart test o cargo test</translation>
    </message>
    <message>
        <source>Cucumber report</source>
        <translation>informe de Cucumber</translation>
    </message>
    <message>
        <source>Allure result</source>
        <translation>resultado de Allure</translation>
    </message>
    <message>
        <source>findings of linters and scanners</source>
        <translation>hallazgos de linters y analizadores</translation>
    </message>
    <message>
        <source>coverage.py report</source>
        <translation>informe de coverage.py</translation>
    </message>
    <message>
        <source>coverage of Istanbul, llvm-cov, SimpleCov, gcovr or coverlet</source>
        <translation>cobertura de Istanbul, llvm-cov, SimpleCov, gcovr o coverlet</translation>
    </message>
    <message>
        <source>pytest&apos;s failed tests</source>
        <translation>pruebas fallidas de pytest</translation>
    </message>
    <message>
        <source>in-toto attestation</source>
        <translation>atestación in-toto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>lcov coverage</source>
        <translation>cobertura de lcov</translation>
    </message>
    <message>
        <source>Go cover profile</source>
        <translation>perfil de cobertura de Go</translation>
    </message>
    <message>
        <source>CI runner log</source>
        <translation>log de ejecutor de CI</translation>
    </message>
    <message>
        <source>git context</source>
        <translation>contexto de git</translation>
    </message>
    <message>
        <source>test log</source>
        <translation>log de pruebas</translation>
    </message>
    <message>
        <source>pytest text log</source>
        <translation>log de texto de pytest</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>prosa</translation>
    </message>
    <message>
        <source>build file or settings</source>
        <translation>archivo de compilación o ajustes</translation>
    </message>
</context>
<context>
    <name>exhibit::JsonValueView</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este archivo no se puede mostrar</translation>
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
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Database row</source>
        <translation>Fila de base de datos</translation>
    </message>
    <message>
        <source>This row is not in the database.</source>
        <translation>Esta fila no está en la base de datos.</translation>
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
        <translation>Posible</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Menos probable</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNoteBar</name>
    <message>
        <source>Note on lines</source>
        <translation>Nota sobre líneas</translation>
    </message>
    <message>
        <source>Note; Enter keeps it, an empty one is removed</source>
        <translation>Nota; Enter la conserva, una vacía se elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the note (Enter)</source>
        <translation>Conservar la nota (Enter)</translation>
    </message>
    <message>
        <source>Leave the note as it was (Escape)</source>
        <translation>Dejar la nota como estaba (Escape)</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNotes</name>
    <message>
        <source>These lines have a note; M changes it</source>
        <translation>Estas líneas tienen una nota; M la cambia</translation>
    </message>
    <message>
        <source>Bookmarked %1</source>
        <translation>%1 marcado</translation>
    </message>
    <message>
        <source>Bookmark removed from %1</source>
        <translation>Marcador quitado de %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Written on line %1, whose words stand here now</source>
        <translation>Escrito en la línea %1, cuyas palabras están ahora aquí</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Note on these lines…</source>
        <translation>Nota sobre estas líneas…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>exhibit::LinkChips</name>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
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
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>exhibit::LoadingPage</name>
    <message>
        <source>Files being read</source>
        <translation>Archivos en lectura</translation>
    </message>
    <message>
        <source>Runs found so far</source>
        <translation>Ejecuciones encontradas hasta ahora</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ninguna ejecución.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Nothing unexpected so far.</source>
        <translation>Nada inesperado hasta ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading this pack (Esc)</source>
        <translation>Detener la lectura de este paquete (Esc)</translation>
    </message>
    <message>
        <source>Progress of the whole pack</source>
        <translation>Progreso de todo el paquete</translation>
    </message>
    <message>
        <source>Counts settle when a file is complete.</source>
        <translation>Las cifras son definitivas cuando se completa un archivo.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
</context>
<context>
    <name>exhibit::LogComparison</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Logs of two runs</source>
        <translation>Logs de dos ejecuciones</translation>
    </message>
    <message>
        <source>Differences of the two logs</source>
        <translation>Diferencias entre los dos logs</translation>
    </message>
    <message>
        <source>Masked: %1. W shows what they hide as changes, S one side below the other, F7 the next change.</source>
        <translation>Enmascarado: %1. W muestra como cambios lo que oculta, S un lado debajo del otro, F7 el cambio siguiente.</translation>
    </message>
    <message>
        <source>A log of them cannot be read.</source>
        <translation>No se puede leer uno de los logs.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dicen lo mismo.</translation>
    </message>
    <message>
        <source>1 line differs.</source>
        <translation>1 línea difiere.</translation>
    </message>
    <message>
        <source>%1 lines differ.</source>
        <translation>%1 líneas difieren.</translation>
    </message>
    <message>
        <source>1 line is the same but for masked parts.</source>
        <translation>1 línea es igual salvo por partes enmascaradas.</translation>
    </message>
    <message>
        <source>%1 lines are the same but for masked parts.</source>
        <translation>%1 líneas son iguales salvo por partes enmascaradas.</translation>
    </message>
    <message>
        <source>%1 lines were not compared: the logs have too little in common.</source>
        <translation>%1 líneas no se compararon: los logs tienen demasiado poco en común.</translation>
    </message>
</context>
<context>
    <name>exhibit::LogView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>%1, %2 of them folded</source>
        <translation>%1, %2 de ellas plegadas</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Line, 1 to %1, or line:column:</source>
        <translation>Línea, de 1 a %1, o línea:columna:</translation>
    </message>
    <message>
        <source>“%1” is no line of this text</source>
        <translation>«%1» no es una línea de este texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Copy pointer</source>
        <translation>Copiar puntero</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Ir a la línea…</translation>
    </message>
    <message>
        <source>Open in external editor</source>
        <translation>Abrir en el editor externo</translation>
    </message>
    <message>
        <source>No longer highlight “%1”</source>
        <translation>Dejar de resaltar «%1»</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>Resaltar «%1»</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Show blanks and line ends</source>
        <translation>Mostrar espacios y finales de línea</translation>
    </message>
    <message>
        <source>Folds are still looked for</source>
        <translation>Aún se buscan los pliegues</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>Aquí no hay nada que plegar</translation>
    </message>
    <message>
        <source>1 line folded</source>
        <translation>1 línea plegada</translation>
    </message>
    <message>
        <source>%1 lines folded</source>
        <translation>%1 líneas plegadas</translation>
    </message>
    <message>
        <source>1 line unfolded</source>
        <translation>1 línea desplegada</translation>
    </message>
    <message>
        <source>%1 lines unfolded</source>
        <translation>%1 líneas desplegadas</translation>
    </message>
    <message>
        <source>%1 of %2 lines folded</source>
        <translation>%1 de %2 líneas plegadas</translation>
    </message>
    <message>
        <source>Nothing to fold in this text</source>
        <translation>En este texto no hay nada que plegar</translation>
    </message>
    <message>
        <source>No line is folded</source>
        <translation>No hay ninguna línea plegada</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>1 line of a trace</source>
        <translation>1 línea de una traza</translation>
    </message>
    <message>
        <source>%1 lines of a trace</source>
        <translation>%1 líneas de una traza</translation>
    </message>
    <message>
        <source>1 more like this</source>
        <translation>1 más como esta</translation>
    </message>
    <message>
        <source>%1 more like this</source>
        <translation>%1 más como esta</translation>
    </message>
    <message>
        <source>1 more that passes</source>
        <translation>1 más superada</translation>
    </message>
    <message>
        <source>%1 more that pass</source>
        <translation>%1 más superadas</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 acierto</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 aciertos</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>One row for this JSON</source>
        <translation>Una sola fila para este JSON</translation>
    </message>
    <message>
        <source>Take this JSON apart</source>
        <translation>Desglosar este JSON</translation>
    </message>
    <message>
        <source>Fold these lines</source>
        <translation>Plegar estas líneas</translation>
    </message>
    <message>
        <source>Unfold these lines</source>
        <translation>Desplegar estas líneas</translation>
    </message>
    <message>
        <source>Fold groups</source>
        <translation>Plegar grupos</translation>
    </message>
    <message>
        <source>Fold stack traces</source>
        <translation>Plegar trazas de pila</translation>
    </message>
    <message>
        <source>Fold equal lines</source>
        <translation>Plegar líneas iguales</translation>
    </message>
    <message>
        <source>Fold passing tests</source>
        <translation>Plegar pruebas superadas</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Below line %1 no folds are looked for: there are too many</source>
        <translation>Por debajo de la línea %1 no se buscan pliegues: hay demasiados</translation>
    </message>
</context>
<context>
    <name>exhibit::Look</name>
    <message>
        <source>Contradicted</source>
        <translation>Contradicha</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Demasiado amplia</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>Otro alcance</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desfasada</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Sin demostrar</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Respaldada</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nunca ejecutado</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>No atribuible</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Collection failed</source>
        <translation>Recolección fallida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>No tests</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Not in this run</source>
        <translation>No está en esta ejecución</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Failed as expected</source>
        <translation>Falló como se esperaba</translation>
    </message>
    <message>
        <source>Passed unexpectedly</source>
        <translation>Superada inesperadamente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>Testigos en desacuerdo</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recolección</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>Pruebas perdidas</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Sistémico</translation>
    </message>
    <message>
        <source>Real gate</source>
        <translation>Control real</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregido</translation>
    </message>
</context>
<context>
    <name>exhibit::LostDecisions</name>
    <message>
        <source>Note only</source>
        <translation>Solo nota</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>1 decision belongs to a statement that is no longer in the pack. It is kept.</source>
        <translation>1 decisión corresponde a una afirmación que ya no está en el paquete. Se conserva.</translation>
    </message>
    <message>
        <source>%1 decisions belong to statements that are no longer in the pack. They are kept.</source>
        <translation>%1 decisiones corresponden a afirmaciones que ya no están en el paquete. Se conservan.</translation>
    </message>
    <message>
        <source>Decisions without a statement</source>
        <translation>Decisiones sin afirmación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made earlier; the pack no longer holds these statements. If one comes back, its decision stands there again.</source>
        <translation>Tomadas antes; el paquete ya no contiene estas afirmaciones. Si alguna vuelve, su decisión figura allí de nuevo.</translation>
    </message>
</context>
<context>
    <name>exhibit::MainWindow</name>
    <message>
        <source>P&amp;ages</source>
        <translation>Pági&amp;nas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>The review stays as it was</source>
        <translation>La revisión queda como estaba</translation>
    </message>
    <message>
        <source>%1 — Exhibit</source>
        <translation>%1 — Exhibit</translation>
    </message>
    <message>
        <source>Nothing in this pack is called “%1”</source>
        <translation>Nada en este paquete se llama «%1»</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>exhibit::MismatchesPage</name>
    <message>
        <source>Preview report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>No claim that evidence could speak to</source>
        <translation>Ninguna afirmación sobre la que la evidencia pueda decir algo</translation>
    </message>
    <message>
        <source>No prose in this pack</source>
        <translation>No hay prosa en este paquete</translation>
    </message>
    <message>
        <source>The documents state nothing that could be checked: no result of tests, date, version, figure, setting, path or line.</source>
        <translation>Los documentos no afirman nada que se pueda comprobar: ningún resultado de pruebas, fecha, versión, cifra, ajuste, ruta ni línea.</translation>
    </message>
    <message>
        <source>A README.md or another Markdown file would bring claims to check.</source>
        <translation>Un README.md u otro archivo Markdown aportaría afirmaciones que comprobar.</translation>
    </message>
    <message>
        <source>The only claim is supported.</source>
        <translation>La única afirmación está respaldada.</translation>
    </message>
    <message>
        <source>All %1 claims are supported.</source>
        <translation>Las %1 afirmaciones están respaldadas.</translation>
    </message>
    <message>
        <source>Each has its evidence in the list.</source>
        <translation>Cada una tiene su evidencia en la lista.</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks against its claims.</source>
        <translation>Nada en el paquete contradice sus afirmaciones.</translation>
    </message>
    <message>
        <source>Nothing in the pack proves a claim wrong.</source>
        <translation>Nada en el paquete demuestra que una afirmación sea errónea.</translation>
    </message>
    <message>
        <source>%1 of %2 claims are supported; the others are not proven by this pack.</source>
        <translation>%1 de %2 afirmaciones están respaldadas; este paquete no demuestra las demás.</translation>
    </message>
    <message>
        <source>%1 Worth a look: %2.</source>
        <translation>%1 Merecen un vistazo: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 de %2 afirmaciones</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Discrepancias</translation>
    </message>
</context>
<context>
    <name>exhibit::MissingStrip</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Named but not in the pack (%1): %2</source>
        <translation>Mencionados pero ausentes del paquete (%1): %2</translation>
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
        <translation>Aún no hay otro lugar</translation>
    </message>
    <message>
        <source>Nothing is chosen that has a pointer</source>
        <translation>No hay elegido nada que tenga un puntero</translation>
    </message>
</context>
<context>
    <name>exhibit::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Figures and findings of %1. A click takes this filter off.</source>
        <translation>Cifras y hallazgos de %1. Un clic quita este filtro.</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filtro %1, quitar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, most severe first</source>
        <translation>%1, los más graves primero</translation>
    </message>
    <message>
        <source>%1 of %2 name the picked runs</source>
        <translation>%1 de %2 nombran las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>No finding names one of the picked runs.</source>
        <translation>Ningún hallazgo nombra una de las ejecuciones elegidas.</translation>
    </message>
    <message>
        <source>No test runs were found.</source>
        <translation>No se encontraron ejecuciones de pruebas.</translation>
    </message>
    <message>
        <source>Runs: %1, none of them red.</source>
        <translation>Ejecuciones: %1, ninguna en rojo.</translation>
    </message>
    <message>
        <source>Runs: %1; red: %2.</source>
        <translation>Ejecuciones: %1; en rojo: %2.</translation>
    </message>
    <message>
        <source>No statement was found that evidence could speak to.</source>
        <translation>No se encontró ninguna afirmación sobre la que la evidencia pueda decir algo.</translation>
    </message>
    <message>
        <source>Statements checked: %1. This pack settles %2 of them, and none against its words.</source>
        <translation>Afirmaciones comprobadas: %1. Este paquete aclara %2 de ellas, y ninguna en contra de lo que dice.</translation>
    </message>
    <message>
        <source>Worth a look, proven neither way: %1.</source>
        <translation>Merecen un vistazo, sin demostrar en ningún sentido: %1.</translation>
    </message>
    <message>
        <source>%1 ran tests</source>
        <translation>%1 ejecutaron pruebas</translation>
    </message>
    <message>
        <source>%1 in all %2 that ran</source>
        <translation>%1 en las %2 que se ejecutaron</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>en 1 ejecución</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>en %1 ejecuciones</translation>
    </message>
    <message>
        <source>in 1 claim</source>
        <translation>en 1 afirmación</translation>
    </message>
    <message>
        <source>in %1 claims</source>
        <translation>en %1 afirmaciones</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>no token events</source>
        <translation>sin eventos de tokens</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 escalado</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 escalados</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sin línea base</translation>
    </message>
    <message>
        <source>against a stand-in</source>
        <translation>frente a una sustituta</translation>
    </message>
    <message>
        <source>Review mismatches</source>
        <translation>Revisar discrepancias</translation>
    </message>
    <message>
        <source>Preview report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Failing per run</source>
        <translation>Fallidas por ejecución</translation>
    </message>
    <message>
        <source>Collection errors</source>
        <translation>Errores de recolección</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>Salidas truncadas</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>Pruebas fallidas por ejecución</translation>
    </message>
    <message>
        <source>pack order</source>
        <translation>orden del paquete</translation>
    </message>
    <message>
        <source>Token use against budget</source>
        <translation>Uso de tokens frente al presupuesto</translation>
    </message>
    <message>
        <source>%1 of %2 phases, worst first</source>
        <translation>%1 de %2 fases, las peores primero</translation>
    </message>
    <message>
        <source>%1 phases, worst first</source>
        <translation>%1 fases, las peores primero</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>Principales hallazgos</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Hallazgos por gravedad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Files of the pack, and those it names but does not hold</source>
        <translation>Archivos del paquete, y los que menciona pero no contiene</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 presentes</translation>
    </message>
    <message>
        <source>%1 present · %2 missing</source>
        <translation>%1 presentes · %2 ausentes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen general</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Newly failing</source>
        <translation>Fallos nuevos</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewRuler</name>
    <message>
        <source>Overview of the text</source>
        <translation>Vista general del texto</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>exhibit::PackSession</name>
    <message>
        <source>%1 changed since it was read.</source>
        <translation>%1 ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>%1 files changed since they were read.</source>
        <translation>%1 archivos han cambiado desde que se leyeron.</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>Paquetes recientes</translation>
    </message>
    <message>
        <source>Open an evidence pack</source>
        <translation>Abrir un paquete de evidencia</translation>
    </message>
    <message>
        <source>Open files or archives as a pack</source>
        <translation>Abrir archivos o archivos comprimidos como paquete</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</source>
        <translation>Archivos comprimidos (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Tar archives (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</source>
        <translation>Archivos tar (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</translation>
    </message>
    <message>
        <source>Settings could not be written. Check the permissions of their file.</source>
        <translation>No se pudo escribir la configuración. Compruebe los permisos de su archivo.</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more but what you decided</source>
        <translation>De «%1» ya no se conserva nada salvo lo que usted decidió</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more</source>
        <translation>De «%1» ya no se conserva nada</translation>
    </message>
    <message>
        <source>1 run, mismatches: %1</source>
        <translation>1 ejecución, discrepancias: %1</translation>
    </message>
    <message>
        <source>%1 runs, mismatches: %2</source>
        <translation>%1 ejecuciones, discrepancias: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksChart</name>
    <message>
        <source>Failing tests and contradicted claims per pack</source>
        <translation>Pruebas fallidas y afirmaciones contradichas por paquete</translation>
    </message>
    <message>
        <source>fewer than two runs: no failing core, contradicted: %1</source>
        <translation>menos de dos ejecuciones: sin núcleo de fallos, contradichas: %1</translation>
    </message>
    <message>
        <source>%1 fail in every run, movers: %2, contradicted: %3</source>
        <translation>%1 fallan en todas las ejecuciones, variables: %2, contradichas: %3</translation>
    </message>
    <message>
        <source>%1, the newest of %2</source>
        <translation>%1, el más reciente de %2</translation>
    </message>
    <message>
        <source>Failing core</source>
        <translation>Núcleo de fallos</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Claims contradicted</source>
        <translation>Afirmaciones contradichas</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksPage</name>
    <message>
        <source>Filter packs</source>
        <translation>Filtrar paquetes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>Copiar las filas mostradas con encabezado, separadas por tabuladores</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>No hay paquetes.</translation>
    </message>
    <message>
        <source>No pack matches.</source>
        <translation>Ningún paquete coincide.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
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
        <translation>Aún no hay otro paquete de este proyecto</translation>
    </message>
    <message>
        <source>The kept reviews are not to be had</source>
        <translation>No se puede acceder a las revisiones conservadas</translation>
    </message>
    <message>
        <source>Packs that you open are kept for comparison. The command exhibit audit DIR --store keeps all that lie below a folder.</source>
        <translation>Los paquetes que usted abre se conservan para compararlos. El comando exhibit audit DIR --store conserva todos los que hay bajo una carpeta.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 de %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No failing core to follow: %1 has fewer than two runs.</source>
        <translation>No hay núcleo de fallos que seguir: %1 tiene menos de dos ejecuciones.</translation>
    </message>
    <message>
        <source>%1 Contradicted claims: %2.</source>
        <translation>%1 Afirmaciones contradichas: %2.</translation>
    </message>
    <message>
        <source>The failing core fell from %1 to %2.</source>
        <translation>El núcleo de fallos bajó de %1 a %2.</translation>
    </message>
    <message>
        <source>The failing core grew from %1 to %2.</source>
        <translation>El núcleo de fallos creció de %1 a %2.</translation>
    </message>
    <message>
        <source>The failing core is what it was: %1.</source>
        <translation>El núcleo de fallos sigue igual: %1.</translation>
    </message>
    <message>
        <source>%1: newly failing tests %2, movers %3, contradicted claims %4.</source>
        <translation>%1: pruebas con fallo nuevo %2, variables %3, afirmaciones contradichas %4.</translation>
    </message>
    <message>
        <source>Mark two packs: Space</source>
        <translation>Marcar dos paquetes: Space</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message>
        <source>Decided in A, found again in B: %1</source>
        <translation>Decididas en A, encontradas de nuevo en B: %1</translation>
    </message>
    <message>
        <source>%1 of %2 packs</source>
        <translation>%1 de %2 paquetes</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 de %2 marcados</translation>
    </message>
</context>
<context>
    <name>exhibit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>exhibit::PagesBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown; the file has all.</source>
        <translation>Se muestran las primeras %1 páginas; el archivo las tiene todas.</translation>
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
        <translation>Páginas del informe</translation>
    </message>
</context>
<context>
    <name>exhibit::Palette</name>
    <message>
        <source>Runs  #</source>
        <translation>Ejecuciones  #</translation>
    </message>
    <message>
        <source>Tests  @</source>
        <translation>Pruebas  @</translation>
    </message>
    <message>
        <source>Claims  !</source>
        <translation>Afirmaciones  !</translation>
    </message>
    <message>
        <source>Commands  &gt;</source>
        <translation>Comandos  &gt;</translation>
    </message>
    <message>
        <source>Lines  :</source>
        <translation>Líneas  :</translation>
    </message>
    <message>
        <source>Text  /</source>
        <translation>Texto  /</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Lines of the current entry</source>
        <translation>Líneas de la entrada actual</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Page, run, test, claim, command or pointer</source>
        <translation>Página, ejecución, prueba, afirmación, comando o puntero</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>beside the page</source>
        <translation>al lado de la página</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>grupo siguiente</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>lines on, off</source>
        <translation>líneas sí, no</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>This entry has no lines of its own.</source>
        <translation>Esta entrada no tiene líneas propias.</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteDesk</name>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteModel</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Claims and findings</source>
        <translation>Afirmaciones y hallazgos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternDetail</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What the finding is recognised by</source>
        <translation>Por qué se reconoce el hallazgo</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <translation>Corrección propuesta</translation>
    </message>
    <message>
        <source>Extra evidence needed</source>
        <translation>Evidencia adicional necesaria</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Possibly systemic</source>
        <translation>Posiblemente sistémico</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>confianza: %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternMatrix</name>
    <message>
        <source>Pattern by run</source>
        <translation>Patrón por ejecución</translation>
    </message>
    <message>
        <source>pattern %1 occurs</source>
        <translation>el patrón %1 aparece</translation>
    </message>
    <message>
        <source>pattern %1 is fixed</source>
        <translation>el patrón %1 está corregido</translation>
    </message>
    <message>
        <source>pattern %1 does not occur</source>
        <translation>el patrón %1 no aparece</translation>
    </message>
    <message>
        <source>%1 of %2 runs have room here</source>
        <translation>%1 de %2 ejecuciones caben aquí</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternsPage</name>
    <message>
        <source>Patterns and other findings</source>
        <translation>Patrones y otros hallazgos</translation>
    </message>
    <message>
        <source>Pattern by run</source>
        <translation>Patrón por ejecución</translation>
    </message>
    <message>
        <source>%1 in 1 run</source>
        <translation>%1 en 1 ejecución</translation>
    </message>
    <message>
        <source>%1 across %2 runs</source>
        <translation>%1 en %2 ejecuciones</translation>
    </message>
    <message>
        <source>No runs in this pack</source>
        <translation>No hay ejecuciones en este paquete</translation>
    </message>
    <message>
        <source>No pattern found</source>
        <translation>No se encontró ningún patrón</translation>
    </message>
    <message>
        <source>Nothing repeats over the runs, and nothing in them contradicts another source.</source>
        <translation>Nada se repite entre las ejecuciones, y nada en ellas contradice otra fuente.</translation>
    </message>
    <message>
        <source>Pattern %1 of %2</source>
        <translation>Patrón %1 de %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>Hallazgo %1 de %2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
</context>
<context>
    <name>exhibit::PlacePath</name>
    <message>
        <source>Where this stands</source>
        <translation>Dónde está esto</translation>
    </message>
</context>
<context>
    <name>exhibit::PointerLabel</name>
    <message>
        <source>Copy pointer</source>
        <translation>Copiar puntero</translation>
    </message>
</context>
<context>
    <name>exhibit::PredictionChart</name>
    <message>
        <source>Predicted against used output tokens</source>
        <translation>Tokens de salida previstos frente a usados</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>intento sin fase</translation>
    </message>
    <message>
        <source>used at least %1, predicted %2</source>
        <translation>usados al menos %1, previstos %2</translation>
    </message>
    <message>
        <source>used %1, predicted %2</source>
        <translation>usados %1, previstos %2</translation>
    </message>
    <message>
        <source>%1 attempts here, %2 truncated</source>
        <translation>%1 intentos aquí, %2 truncados</translation>
    </message>
    <message>
        <source>No predictions in this pack.</source>
        <translation>No hay previsiones en este paquete.</translation>
    </message>
    <message>
        <source>under-predicted</source>
        <translation>previsión insuficiente</translation>
    </message>
    <message>
        <source>over-predicted</source>
        <translation>previsión excesiva</translation>
    </message>
    <message>
        <source>Predicted output tokens</source>
        <translation>Tokens de salida previstos</translation>
    </message>
</context>
<context>
    <name>exhibit::ProofForm</name>
    <message>
        <source>Not settled</source>
        <translation>Sin aclarar</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Aclarado</translation>
    </message>
    <message>
        <source>%1, not settled</source>
        <translation>%1, sin aclarar</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, aclarado</translation>
    </message>
</context>
<context>
    <name>exhibit::ProposedEditCard</name>
    <message>
        <source>Proposed edit</source>
        <translation>Edición propuesta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Según lo propuesto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this text (Ctrl+Enter)</source>
        <translation>Conservar este texto (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave the text as it was (Escape)</source>
        <translation>Dejar el texto como estaba (Escape)</translation>
    </message>
    <message>
        <source>Take the proposed text again</source>
        <translation>Volver al texto propuesto</translation>
    </message>
    <message>
        <source>Proposed edit as a unified diff</source>
        <translation>Edición propuesta como diff unificado</translation>
    </message>
    <message>
        <source>The lines that would stand in the document</source>
        <translation>Las líneas que quedarían en el documento</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>Parche copiado</translation>
    </message>
    <message>
        <source>Proposed %1 edit</source>
        <translation>Edición propuesta de %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
</context>
<context>
    <name>exhibit::RateChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Truncation rate per batch</source>
        <translation>Tasa de truncamiento por lote</translation>
    </message>
    <message>
        <source>Reported, not measured</source>
        <translation>Informada, no medida</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>%1 truncadas</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Llamadas desde %1</translation>
    </message>
    <message>
        <source>too few to say a rate</source>
        <translation>muy pocas para dar una tasa</translation>
    </message>
    <message>
        <source>; of first attempts %1</source>
        <translation>; de los primeros intentos %1</translation>
    </message>
    <message>
        <source>No call states when it was made.</source>
        <translation>Ninguna llamada indica cuándo se hizo.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informada</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
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
        <translation>La revisión para personas, con punteros como texto</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>One file for any browser, with the cited lines; to be printed as well</source>
        <translation>Un archivo para cualquier navegador, con las líneas citadas; también para imprimir</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>The same on paper, with bookmarks, links and digests below each page</source>
        <translation>Lo mismo en papel, con marcadores, enlaces y resúmenes criptográficos al pie de cada página</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Findings, verdicts and pointers for programs (exhibit.review/1)</source>
        <translation>Hallazgos, veredictos y punteros para programas (exhibit.review/1)</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>Findings for code hosts and editors (SARIF 2.1.0)</source>
        <translation>Hallazgos para alojamientos de código y editores (SARIF 2.1.0)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheets</source>
        <translation>Una carpeta de tablas para hojas de cálculo</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>The brief for a pull request or a step summary</source>
        <translation>La versión breve para un pull request o un resumen de paso</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Missing evidence as a message to send, with what each would settle</source>
        <translation>La evidencia que falta, como mensaje para enviar, con lo que aclararía cada una</translation>
    </message>
    <message>
        <source>In-toto</source>
        <translation>In-toto</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>The JSON as an unsigned statement about the pack&apos;s digest, to be signed</source>
        <translation>El JSON como declaración sin firmar sobre el resumen criptográfico del paquete, para firmarla</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All sections, in their usual order</source>
        <translation>Todas las secciones, en su orden habitual</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>What to do next (Alt+1)</source>
        <translation>Qué hacer a continuación (Alt+1)</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Mantenedor</translation>
    </message>
    <message>
        <source>Whether to merge (Alt+2)</source>
        <translation>Si se debe fusionar (Alt+2)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Whether it is true (Alt+3)</source>
        <translation>Si es cierto (Alt+3)</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>Opciones del informe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>Todas las secciones en su orden habitual</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Whose sections the full report has</source>
        <translation>Las secciones de quién tiene el informe completo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Brief, one page</source>
        <translation>Breve, una página</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down to order</source>
        <translation>Alt+Up, Alt+Down para ordenar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>Space leaves a section out; Alt+Up and Alt+Down, or the mouse, order them</source>
        <translation>Space omite una sección; Alt+Up y Alt+Down, o el ratón, las ordenan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Language of the report; what it quotes stays as it is</source>
        <translation>Idioma del informe; lo que cita queda como está</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was noted beside decisions; the reason of a dismissal always stands</source>
        <translation>Lo anotado junto a las decisiones; el motivo de un descarte siempre figura</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Lists of what was dismissed, with the reasons</source>
        <translation>Listas de lo descartado, con los motivos</translation>
    </message>
    <message>
        <source>Reviewer, named in the report</source>
        <translation>Revisor, nombrado en el informe</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Before export</source>
        <translation>Antes de exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Copiar el informe como Markdown</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>Exportar Markdown</translation>
    </message>
    <message>
        <source>Edits as a patch…</source>
        <translation>Ediciones como parche…</translation>
    </message>
    <message>
        <source>The confirmed edits of documents, as git apply takes them</source>
        <translation>Las ediciones confirmadas de documentos, como las acepta git apply</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notas %1</translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <translation>Descartadas %1</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 de %2 secciones</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Custom, %1</source>
        <translation>Personalizado, %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPage</name>
    <message>
        <source>Copied the report</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Abrir en visor</translation>
    </message>
    <message>
        <source>Writes the file to a folder that lasts as long as this window, and opens it in the program for its kind</source>
        <translation>Escribe el archivo en una carpeta que dura tanto como esta ventana, y lo abre en el programa de su tipo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Prints the pages as the PDF has them</source>
        <translation>Imprime las páginas tal como las tiene el PDF</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Fuente del informe</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Not checked: it was cancelled. Choose again what the report holds to check it.</source>
        <translation>Sin comprobar: se canceló. Elija de nuevo qué contiene el informe para comprobarlo.</translation>
    </message>
    <message>
        <source>Checking every pointer…</source>
        <translation>Comprobando cada puntero…</translation>
    </message>
    <message>
        <source>The source is exactly what is exported.</source>
        <translation>La fuente es exactamente lo que se exporta.</translation>
    </message>
    <message>
        <source>The pages are those of the file.</source>
        <translation>Las páginas son las del archivo.</translation>
    </message>
    <message>
        <source>The tables hold the same, a row for each thing.</source>
        <translation>Las tablas contienen lo mismo, una fila por cada cosa.</translation>
    </message>
    <message>
        <source>All %1 pointers resolve to their lines.</source>
        <translation>Los %1 punteros se resuelven en sus líneas.</translation>
    </message>
    <message>
        <source>%1 of %2 pointers do not resolve; the report says which.</source>
        <translation>%1 de %2 punteros no se resuelven; el informe dice cuáles.</translation>
    </message>
    <message>
        <source>1 credential is masked.</source>
        <translation>1 credencial está enmascarada.</translation>
    </message>
    <message>
        <source>%1 credentials are masked.</source>
        <translation>%1 credenciales están enmascaradas.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <source>1 item is undecided and exported as open.</source>
        <translation>1 elemento está sin decidir y se exporta como abierto.</translation>
    </message>
    <message>
        <source>%1 items are undecided and exported as open.</source>
        <translation>%1 elementos están sin decidir y se exportan como abiertos.</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>Todo en el paquete se leyó como se esperaba.</translation>
    </message>
    <message>
        <source>1 diagnostic is listed in the report.</source>
        <translation>1 diagnóstico figura en el informe.</translation>
    </message>
    <message>
        <source>%1 diagnostics are listed in the report.</source>
        <translation>%1 diagnósticos figuran en el informe.</translation>
    </message>
    <message>
        <source>Fits one page.</source>
        <translation>Cabe en una página.</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 páginas.</translation>
    </message>
    <message>
        <source>Fits one page, %1 of its %2 lines are left.</source>
        <translation>Cabe en una página, quedan %1 de sus %2 líneas.</translation>
    </message>
    <message>
        <source>%1 lines of Markdown.</source>
        <translation>%1 líneas de Markdown.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Entregado a la impresora.</translation>
    </message>
    <message>
        <source>It could not be printed. Look at the printer, or export the PDF.</source>
        <translation>No se pudo imprimir. Compruebe la impresora, o exporte el PDF.</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Carpeta para las tablas</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exportar la revisión</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Export the confirmed edits</source>
        <translation>Exportar las ediciones confirmadas</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 abierto</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPreview</name>
    <message>
        <source>The preview ends here; the exported report is complete.</source>
        <translation>La vista previa termina aquí; el informe exportado está completo.</translation>
    </message>
    <message>
        <source>1 more row is in the exported report.</source>
        <translation>1 fila más está en el informe exportado.</translation>
    </message>
    <message>
        <source>%1 more rows are in the exported report.</source>
        <translation>%1 filas más están en el informe exportado.</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewProgress</name>
    <message>
        <source>Review progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmadas</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <translation>%1 descartadas</translation>
    </message>
    <message>
        <source>1 needs evidence</source>
        <translation>A 1 le falta evidencia</translation>
    </message>
    <message>
        <source>%1 need evidence</source>
        <translation>A %1 les falta evidencia</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 afirmaciones</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 patrón</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 patrones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todo decidido</translation>
    </message>
    <message>
        <source>%1 to review: %2</source>
        <translation>%1 por revisar: %2</translation>
    </message>
    <message>
        <source>Review progress: %1</source>
        <translation>Progreso de la revisión: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewText</name>
    <message>
        <source>The review</source>
        <translation>La revisión</translation>
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
        <translation>%1, %2, abierto %3</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDeltaCard</name>
    <message>
        <source>Show these tests</source>
        <translation>Mostrar estas pruebas</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>Fallos nuevos</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistentes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Exchange the two runs (X)</source>
        <translation>Intercambiar las dos ejecuciones (X)</translation>
    </message>
    <message>
        <source>Compare logs</source>
        <translation>Comparar logs</translation>
    </message>
    <message>
        <source>Both logs beside each other, without times, addresses and the like</source>
        <translation>Ambos logs lado a lado, sin horas, direcciones ni similares</translation>
    </message>
    <message>
        <source>Changes against the baseline</source>
        <translation>Cambios frente a la línea base</translation>
    </message>
    <message>
        <source>no run to compare with</source>
        <translation>ninguna ejecución con la que comparar</translation>
    </message>
    <message>
        <source>this run stands in for the baseline</source>
        <translation>esta ejecución sustituye a la línea base</translation>
    </message>
    <message>
        <source>this run is the baseline</source>
        <translation>esta ejecución es la línea base</translation>
    </message>
    <message>
        <source>against %1, a stand-in</source>
        <translation>frente a %1, una sustituta</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>There is no run to compare this one with.</source>
        <translation>No hay ninguna ejecución con la que comparar esta.</translation>
    </message>
    <message>
        <source>The other runs are compared with this one.</source>
        <translation>Las demás ejecuciones se comparan con esta.</translation>
    </message>
    <message>
        <source>Nothing can be compared: a run without results has no changes.</source>
        <translation>No se puede comparar nada: una ejecución sin resultados no tiene cambios.</translation>
    </message>
    <message>
        <source>No test changed against the baseline, and none fails in both.</source>
        <translation>Ninguna prueba cambió frente a la línea base, y ninguna falla en ambas.</translation>
    </message>
    <message>
        <source>No test changed against %1, and none fails in both.</source>
        <translation>Ninguna prueba cambió frente a %1, y ninguna falla en ambas.</translation>
    </message>
    <message>
        <source>Tests added %1</source>
        <translation>Pruebas añadidas %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>eliminadas %1</translation>
    </message>
    <message>
        <source>failing count delta %1</source>
        <translation>delta del número de fallidas %1</translation>
    </message>
    <message>
        <source>Only modules that failed to collect can be compared</source>
        <translation>Solo se pueden comparar los módulos que no se pudieron recolectar</translation>
    </message>
    <message>
        <source>Show in Tests</source>
        <translation>Mostrar en Pruebas</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDetail</name>
    <message>
        <source>Details of the run</source>
        <translation>Detalles de la ejecución</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>log lines</source>
        <translation>líneas de log</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Fuentes…</translation>
    </message>
    <message>
        <source>Say which sources are one run. Kept as a decision, and can be undone</source>
        <translation>Indicar qué fuentes son una misma ejecución. Se conserva como decisión, y se puede deshacer</translation>
    </message>
    <message>
        <source>collected only</source>
        <translation>solo recolectada</translation>
    </message>
    <message>
        <source>did not run to its end</source>
        <translation>no llegó hasta su final</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 collected</source>
        <translation>%1 recolectadas</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>log and report disagree</source>
        <translation>log e informe discrepan</translation>
    </message>
    <message>
        <source>parts: %1</source>
        <translation>partes: %1</translation>
    </message>
    <message>
        <source>One run: %1</source>
        <translation>Una ejecución: %1</translation>
    </message>
    <message>
        <source>Tell its sources apart</source>
        <translation>Separar sus fuentes</translation>
    </message>
    <message>
        <source>One run with</source>
        <translation>Una ejecución con</translation>
    </message>
</context>
<context>
    <name>exhibit::RunGateCard</name>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>advertido</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>What the gate says</source>
        <translation>Qué dice el control</translation>
    </message>
    <message>
        <source>Gate class</source>
        <translation>Clase de control</translation>
    </message>
    <message>
        <source>Completion policy</source>
        <translation>Política de finalización</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>Pasos del control</translation>
    </message>
    <message>
        <source>Why it completed with red CI</source>
        <translation>Por qué se completó con CI en rojo</translation>
    </message>
    <message>
        <source>Why it was blocked</source>
        <translation>Por qué se bloqueó</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>No completion policy could be applied to this run.</source>
        <translation>No se pudo aplicar ninguna política de finalización a esta ejecución.</translation>
    </message>
    <message>
        <source>This policy completes the run.</source>
        <translation>Esta política completa la ejecución.</translation>
    </message>
    <message>
        <source>This policy blocks the run.</source>
        <translation>Esta política bloquea la ejecución.</translation>
    </message>
    <message>
        <source>What this policy decides is not known.</source>
        <translation>No se sabe qué decide esta política.</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Patrón %1</translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation>Discrepancia %1</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSignaturesCard</name>
    <message>
        <source>in product code</source>
        <translation>en código de producto</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>en código de pruebas</translation>
    </message>
    <message>
        <source>Failures by root-cause signature</source>
        <translation>Fallos por firma de causa raíz</translation>
    </message>
    <message>
        <source>No test fails.</source>
        <translation>Ninguna prueba falla.</translation>
    </message>
    <message>
        <source>Failures by signature</source>
        <translation>Fallos por firma</translation>
    </message>
    <message>
        <source>Collection errors by cause</source>
        <translation>Errores de recolección por causa</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 módulo</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 módulos</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 prueba</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 pruebas</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 causa</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 causas</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 firma</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 firmas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otra parte</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSources</name>
    <message>
        <source>What a test runner printed, saved as a text file, would bring them: pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP and others. So would the log of a CI job, or a report: %1.</source>
        <translation>Las aportaría lo que mostró un ejecutor de pruebas, guardado como archivo de texto: pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP y otros. También el log de un trabajo de CI, o un informe: %1.</translation>
    </message>
</context>
<context>
    <name>exhibit::RunsPage</name>
    <message>
        <source>No test runs in this pack</source>
        <translation>No hay ejecuciones de pruebas en este paquete</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>Copiar las filas mostradas con encabezado, separadas por tabuladores</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>No hay ejecuciones.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Ninguna ejecución coincide.</translation>
    </message>
    <message>
        <source>Show its tests</source>
        <translation>Mostrar sus pruebas</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs, in the order of the pack</source>
        <translation>%1 ejecuciones, en el orden del paquete</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Ejecución %1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResultModel</name>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 líneas</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de búsqueda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Detener la búsqueda; lo encontrado permanece</translation>
    </message>
    <message>
        <source>Copy all pointers</source>
        <translation>Copiar todos los punteros</translation>
    </message>
    <message>
        <source>Close the search results</source>
        <translation>Cerrar los resultados de búsqueda</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Stopped after %1 matches</source>
        <translation>Detenido tras %1 coincidencias</translation>
    </message>
    <message>
        <source>Searching… %1 matches</source>
        <translation>Buscando… %1 coincidencias</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
        <source>%1 matching lines, the first %2 shown</source>
        <translation>%1 líneas coincidentes, se muestran las primeras %2</translation>
    </message>
    <message>
        <source>%1 matching lines in %2 files</source>
        <translation>%1 líneas coincidentes en %2 archivos</translation>
    </message>
    <message>
        <source>Copied 1 pointer</source>
        <translation>1 puntero copiado</translation>
    </message>
    <message>
        <source>Copied %1 pointers</source>
        <translation>%1 punteros copiados</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionAxis</name>
    <message>
        <source>Session, %1 lanes</source>
        <translation>Sesión, %1 carriles</translation>
    </message>
    <message>
        <source>%1 (and %2 more here)</source>
        <translation>%1 (y %2 más aquí)</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
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
        <translation>en orden, sin reloj</translation>
    </message>
    <message>
        <source>edited after the last green run</source>
        <translation>editado tras la última ejecución en verde</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionClaims</name>
    <message>
        <source>Nothing was said that could be checked</source>
        <translation>No se dijo nada que se pueda comprobar</translation>
    </message>
    <message>
        <source>The agent states no result of tests, checks, builds, commits or edits in this record.</source>
        <translation>El agente no afirma en este registro ningún resultado de pruebas, comprobaciones, compilaciones, commits ni ediciones.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>What was said, by verdict</source>
        <translation>Lo dicho, por veredicto</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrar afirmaciones</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>Ninguna afirmación coincide.</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>Afirmación anterior (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>Afirmación siguiente (J)</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué dijo</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Hizo</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>It changed since</source>
        <translation>Cambió desde entonces</translation>
    </message>
    <message>
        <source>Edits since</source>
        <translation>Ediciones desde entonces</translation>
    </message>
    <message>
        <source>Nothing was edited since.</source>
        <translation>No se editó nada desde entonces.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No command decides it</source>
        <translation>Ningún comando lo decide</translation>
    </message>
    <message>
        <source>Nothing in this record speaks to the sentence.</source>
        <translation>Nada en este registro se refiere a la oración.</translation>
    </message>
    <message>
        <source>%1, the step that decides</source>
        <translation>%1, el paso que decide</translation>
    </message>
    <message>
        <source>the step that decides</source>
        <translation>el paso que decide</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 edición</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 ediciones</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Afirmación %1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionCommands</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>Ejecuciones de pruebas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>No atribuible</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrar comandos</translation>
    </message>
    <message>
        <source>Commands of the session</source>
        <translation>Comandos de la sesión</translation>
    </message>
    <message>
        <source>No command in this session.</source>
        <translation>No hay comandos en esta sesión.</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Salida del comando</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Ningún comando elegido</translation>
    </message>
    <message>
        <source>Choose one to see what it printed.</source>
        <translation>Elija uno para ver lo que mostró.</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 de %2 comandos</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>Comando %1 de %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionRows</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>No hay sesiones en este paquete</translation>
    </message>
    <message>
        <source>The record of a coding agent would bring one: the JSON Lines of Claude Code, Codex or Copilot CLI, chats of Gemini CLI, events of OpenHands, trajectories of SWE-agent or Harbor, the chat history of aider.</source>
        <translation>La aportaría el registro de un agente de programación: los JSON Lines de Claude Code, Codex o Copilot CLI, los chats de Gemini CLI, los eventos de OpenHands, las trayectorias de SWE-agent o Harbor, el historial de chat de aider.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 UTC</source>
        <translation>%1, de %2 a %3 UTC</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 edit of %2</source>
        <translation>%1 edición de %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>exhibit::SqlEditor</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>SELECT … – Ctrl+Enter runs it</source>
        <translation>SELECT … – Ctrl+Enter la ejecuta</translation>
    </message>
</context>
<context>
    <name>exhibit::StartPage</name>
    <message>
        <source>claims to check</source>
        <translation>afirmaciones que comprobar</translation>
    </message>
    <message>
        <source>logs of test runs</source>
        <translation>logs de ejecuciones de pruebas</translation>
    </message>
    <message>
        <source>test reports</source>
        <translation>informes de pruebas</translation>
    </message>
    <message>
        <source>command and decision logs</source>
        <translation>logs de comandos y decisiones</translation>
    </message>
    <message>
        <source>commits and diffs</source>
        <translation>commits y diffs</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>eventos de tokens</translation>
    </message>
    <message>
        <source>Drop an evidence pack here</source>
        <translation>Suelte aquí un paquete de evidencia</translation>
    </message>
    <message>
        <source>A folder with README.md, test logs, test reports, CI logs and git context, an archive, or single files. Exhibit reads it in place and never changes it.</source>
        <translation>Una carpeta con README.md, logs de pruebas, informes de pruebas, logs de CI y contexto de git, un archivo comprimido, o archivos sueltos. Exhibit lo lee donde está y nunca lo modifica.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a pack folder (Ctrl+O)</source>
        <translation>Abrir una carpeta de paquete (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open sample pack</source>
        <translation>Abrir paquete de muestra</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>Paquetes recientes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Forget the packs of this list; the packs themselves stay</source>
        <translation>Olvidar los paquetes de esta lista; los paquetes mismos permanecen</translation>
    </message>
    <message>
        <source>Forget this pack…</source>
        <translation>Olvidar este paquete…</translation>
    </message>
    <message>
        <source>What a pack can hold</source>
        <translation>Qué puede contener un paquete</translation>
    </message>
    <message>
        <source>everything is optional</source>
        <translation>todo es opcional</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>exhibit::StatementList</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>exhibit::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the pack&apos;s fingerprint</source>
        <translation>Copiar la huella del paquete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Keep the review as it was (Esc)</source>
        <translation>Dejar la revisión como estaba (Esc)</translation>
    </message>
    <message>
        <source>Show what could not be read as expected</source>
        <translation>Mostrar lo que no se pudo leer como se esperaba</translation>
    </message>
    <message>
        <source>Copied the pack&apos;s fingerprint</source>
        <translation>Huella del paquete copiada</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 diagnóstico</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 diagnósticos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>Ningún paquete</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Loading %1 of %2 files</source>
        <translation>Cargando %1 de %2 archivos</translation>
    </message>
    <message>
        <source>Fingerprint pending</source>
        <translation>Huella pendiente</translation>
    </message>
    <message>
        <source>Reviewing again, %1 %</source>
        <translation>Revisando de nuevo, %1 %</translation>
    </message>
    <message>
        <source>Loaded 1 file · %1</source>
        <translation>1 archivo cargado · %1</translation>
    </message>
    <message>
        <source>Loaded %1 files · %2</source>
        <translation>%1 archivos cargados · %2</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Línea base %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Paquete %1</translation>
    </message>
</context>
<context>
    <name>exhibit::SuiteMapWidget</name>
    <message>
        <source>Suite map</source>
        <translation>Mapa de la suite</translation>
    </message>
</context>
<context>
    <name>exhibit::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>exhibit::TablePlaceholder</name>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryCards</name>
    <message>
        <source>Predicted against actual</source>
        <translation>Previsto frente a real</translation>
    </message>
    <message>
        <source>Truncation rate</source>
        <translation>Tasa de truncamiento</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalados</translation>
    </message>
    <message>
        <source>band: half to twice</source>
        <translation>banda: de la mitad al doble</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>por lote</translation>
    </message>
    <message>
        <source>1 recorded</source>
        <translation>1 registrado</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 registrados</translation>
    </message>
    <message>
        <source>No retry with more room is recorded.</source>
        <translation>No hay registrado ningún reintento con más espacio.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was not truncated.</source>
        <translation>El intento posterior al primero usó %1 de %2 tokens y no se truncó.</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was truncated again.</source>
        <translation>El intento posterior al primero usó %1 de %2 tokens y se truncó de nuevo.</translation>
    </message>
    <message>
        <source>No attempt after the first one is recorded.</source>
        <translation>No hay registrado ningún intento posterior al primero.</translation>
    </message>
    <message>
        <source>It is recorded as one for its use of the ceiling, but its call was truncated.</source>
        <translation>Está registrado como tal por su uso del tope, pero su llamada se truncó.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocas para saberlo</translation>
    </message>
    <message>
        <source>Truncated calls</source>
        <translation>Llamadas truncadas</translation>
    </message>
    <message>
        <source>Truncated first attempts</source>
        <translation>Primeros intentos truncados</translation>
    </message>
    <message>
        <source>Second attempts not truncated</source>
        <translation>Segundos intentos no truncados</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>%1 phases wait</source>
        <translation>%1 fases en espera</translation>
    </message>
    <message>
        <source>score %1, %2 phases wait</source>
        <translation>puntuación %1, %2 fases en espera</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryPage</name>
    <message>
        <source>No token events in this pack</source>
        <translation>No hay eventos de tokens en este paquete</translation>
    </message>
    <message>
        <source>Model calls with output tokens and ceilings would bring them: as JSON, one a line or in a file, or as tables of an executor that is known in a SQLite database.</source>
        <translation>Los aportarían llamadas al modelo con tokens de salida y topes: como JSON, uno por línea o en un archivo, o como tablas de un ejecutor conocido en una base de datos SQLite.</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>Salidas truncadas</translation>
    </message>
    <message>
        <source>Near the ceiling</source>
        <translation>Cerca del tope</translation>
    </message>
    <message>
        <source>Stopped at 100%</source>
        <translation>Detenidos al 100%</translation>
    </message>
    <message>
        <source>Above 100%</source>
        <translation>Por encima del 100%</translation>
    </message>
    <message>
        <source>Under-predicted</source>
        <translation>Previsión insuficiente</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalados</translation>
    </message>
    <message>
        <source>Utilization per attempt</source>
        <translation>Uso por intento</translation>
    </message>
    <message>
        <source>output tokens / ceiling</source>
        <translation>tokens de salida / tope</translation>
    </message>
    <message>
        <source>Token events</source>
        <translation>Eventos de tokens</translation>
    </message>
    <message>
        <source>No token events.</source>
        <translation>No hay eventos de tokens.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Ningún evento coincide.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%1 in the chart, %2</source>
        <translation>%1 en el gráfico, %2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>de %1 a %2 tokens</translation>
    </message>
    <message>
        <source>%1 of %2 token events</source>
        <translation>%1 de %2 eventos de tokens</translation>
    </message>
    <message>
        <source>1 token event</source>
        <translation>1 evento de tokens</translation>
    </message>
    <message>
        <source>%1 token events</source>
        <translation>%1 eventos de tokens</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>at or above %1%</source>
        <translation>al %1% o más</translation>
    </message>
    <message>
        <source>at or above %1%: %2 trigger</source>
        <translation>al %1% o más: umbral de activación %2</translation>
    </message>
    <message>
        <source>exactly the recorded ceiling</source>
        <translation>exactamente el tope registrado</translation>
    </message>
    <message>
        <source>of the recorded ceiling</source>
        <translation>del tope registrado</translation>
    </message>
    <message>
        <source>actual above predicted</source>
        <translation>real por encima de lo previsto</translation>
    </message>
    <message>
        <source>%1 not truncated afterwards</source>
        <translation>%1 no truncados después</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>No event belongs to the CI runs of this pack. Read them as trends, not as evidence for a single run.</source>
        <translation>Ningún evento corresponde a las ejecuciones de CI de este paquete. Léalos como tendencias, no como evidencia de una ejecución concreta.</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Evento %1 de %2</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
</context>
<context>
    <name>exhibit::TestDetail</name>
    <message>
        <source>Always failing</source>
        <translation>Siempre falla</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Con regresión</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>New test, failing</source>
        <translation>Prueba nueva, falla</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>The test in every run</source>
        <translation>La prueba en cada ejecución</translation>
    </message>
</context>
<context>
    <name>exhibit::TestLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrix</name>
    <message>
        <source>not in this run</source>
        <translation>no está en esta ejecución</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>failed as expected</source>
        <translation>falló como se esperaba</translation>
    </message>
    <message>
        <source>passed unexpectedly</source>
        <translation>superada inesperadamente</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>module failed to collect</source>
        <translation>el módulo no se pudo recolectar</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no listada</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrixView</name>
    <message>
        <source>Tests and their results in every run</source>
        <translation>Pruebas y sus resultados en cada ejecución</translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation>Ejecuciones mostradas</translation>
    </message>
    <message>
        <source>Move through the runs (Ctrl+Left, Ctrl+Right)</source>
        <translation>Desplazarse por las ejecuciones (Ctrl+Left, Ctrl+Right)</translation>
    </message>
</context>
<context>
    <name>exhibit::TestTreeModel</name>
    <message>
        <source>%1 tests</source>
        <translation>%1 pruebas</translation>
    </message>
    <message>
        <source>The same results in every run</source>
        <translation>Los mismos resultados en cada ejecución</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 fallida</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recolectado</translation>
    </message>
    <message>
        <source>1 of 1 run</source>
        <translation>1 de 1 ejecución</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Con regresión</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <translation>Corregida en %1</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Prueba nueva</translation>
    </message>
    <message>
        <source>Removed in %1</source>
        <translation>Eliminada en %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Vanished in %1</source>
        <translation>Desaparecida en %1</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Added in %1</source>
        <translation>Añadida en %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>sin pruebas</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>No failure with a message</source>
        <translation>Ningún fallo con mensaje</translation>
    </message>
</context>
<context>
    <name>exhibit::TestsPage</name>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>collection error</source>
        <translation>error de recolección</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Filter by name or file</source>
        <translation>Filtrar por nombre o archivo</translation>
    </message>
    <message>
        <source>Filter tests by name or file</source>
        <translation>Filtrar pruebas por nombre o archivo</translation>
    </message>
    <message>
        <source>Which tests</source>
        <translation>Qué pruebas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ever failing</source>
        <translation>Alguna vez fallidas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Group tests by</source>
        <translation>Agrupar pruebas por</translation>
    </message>
    <message>
        <source>Group by file</source>
        <translation>Agrupar por archivo</translation>
    </message>
    <message>
        <source>Group by signature</source>
        <translation>Agrupar por firma</translation>
    </message>
    <message>
        <source>Fold identical rows</source>
        <translation>Plegar filas idénticas</translation>
    </message>
    <message>
        <source>Tests of a group with the same results in every run become one row</source>
        <translation>Las pruebas de un grupo con los mismos resultados en cada ejecución se reúnen en una fila</translation>
    </message>
    <message>
        <source>Suite map</source>
        <translation>Mapa de la suite</translation>
    </message>
    <message>
        <source>every test in path order, one column each</source>
        <translation>cada prueba en orden de ruta, una columna para cada una</translation>
    </message>
    <message>
        <source>Comparing the tests of all runs…</source>
        <translation>Comparando las pruebas de todas las ejecuciones…</translation>
    </message>
    <message>
        <source>No test results in this pack</source>
        <translation>No hay resultados de pruebas en este paquete</translation>
    </message>
    <message>
        <source>1 distinct test</source>
        <translation>1 prueba distinta</translation>
    </message>
    <message>
        <source>%1 distinct tests</source>
        <translation>%1 pruebas distintas</translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation>no se ejecutó ninguna</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>ninguna falla</translation>
    </message>
    <message>
        <source>1 fails at least once</source>
        <translation>1 falla al menos una vez</translation>
    </message>
    <message>
        <source>%1 fail at least once</source>
        <translation>%1 fallan al menos una vez</translation>
    </message>
    <message>
        <source>No such test</source>
        <translation>No existe esa prueba</translation>
    </message>
    <message>
        <source>No test matches “%1”.</source>
        <translation>Ninguna prueba coincide con «%1».</translation>
    </message>
    <message>
        <source>Tests that fail in %1</source>
        <translation>Pruebas que fallan en %1</translation>
    </message>
    <message>
        <source>New failures of %1</source>
        <translation>Fallos nuevos de %1</translation>
    </message>
    <message>
        <source>Tests that %1 fixed</source>
        <translation>Pruebas que %1 corrigió</translation>
    </message>
    <message>
        <source>Tests that still fail in %1</source>
        <translation>Pruebas que siguen fallando en %1</translation>
    </message>
    <message>
        <source>Failing tests that are no longer in %1</source>
        <translation>Pruebas fallidas que ya no están en %1</translation>
    </message>
    <message>
        <source>a signature that is no longer there</source>
        <translation>una firma que ya no existe</translation>
    </message>
    <message>
        <source>Failures like %1</source>
        <translation>Fallos como %1</translation>
    </message>
    <message>
        <source>%1 of %2 tests</source>
        <translation>%1 de %2 pruebas</translation>
    </message>
    <message>
        <source>%1 is not among the %2 shown.</source>
        <translation>%1 no está entre las %2 mostradas.</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 pruebas</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>exhibit::ThinProgressBar</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>exhibit::ToneLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>exhibit::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Search evidence…</source>
        <translation>Buscar evidencia…</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>Buscar evidencia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all files; Enter starts (Ctrl+Shift+F)</source>
        <translation>Buscar en todos los archivos; Enter inicia (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exportar la revisión</translation>
    </message>
    <message>
        <source>%1; hold or right click for the places</source>
        <translation>%1; mantenga pulsado o haga clic derecho para ver los lugares</translation>
    </message>
    <message>
        <source>No pack open</source>
        <translation>Ningún paquete abierto</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <translation>Paquete: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationBars</name>
    <message>
        <source>Token use against budget, worst attempt of each phase</source>
        <translation>Uso de tokens frente al presupuesto, peor intento de cada fase</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>sin fase</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>No hay eventos de tokens con tope en este paquete.</translation>
    </message>
    <message>
        <source>100% of the ceiling</source>
        <translation>100% del tope</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationChart</name>
    <message>
        <source>median of neighbouring attempts</source>
        <translation>mediana de los intentos vecinos</translation>
    </message>
    <message>
        <source>up to nine in ten of them</source>
        <translation>hasta nueve de cada diez de ellos</translation>
    </message>
    <message>
        <source>share truncated</source>
        <translation>proporción truncada</translation>
    </message>
    <message>
        <source>below %1%</source>
        <translation>por debajo del %1%</translation>
    </message>
    <message>
        <source>%1–100%, finished</source>
        <translation>%1–100%, terminado</translation>
    </message>
    <message>
        <source>truncated: a lower bound</source>
        <translation>truncado: un límite inferior</translation>
    </message>
    <message>
        <source>above the recorded ceiling</source>
        <translation>por encima del tope registrado</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>intento sin fase</translation>
    </message>
    <message>
        <source>at least %1 of %2 tokens, %3</source>
        <translation>al menos %1 de %2 tokens, %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3</source>
        <translation>%1 de %2 tokens, %3</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>previsto %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>parada %1</translation>
    </message>
    <message>
        <source>Output tokens against the ceiling, by attempt</source>
        <translation>Tokens de salida frente al tope, por intento</translation>
    </message>
    <message>
        <source>%1% trigger level</source>
        <translation>%1% umbral de activación</translation>
    </message>
    <message>
        <source>%1% %2 trigger</source>
        <translation>%1% umbral %2</translation>
    </message>
    <message>
        <source>100% truncation</source>
        <translation>100% truncamiento</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>half at or below %1, nine in ten at or below %2</source>
        <translation>la mitad en %1 o menos, nueve de cada diez en %2 o menos</translation>
    </message>
    <message>
        <source>%1 truncated, %2</source>
        <translation>%1 truncados, %2</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>No hay eventos de tokens con tope en este paquete.</translation>
    </message>
    <message>
        <source>%1, 1 event</source>
        <translation>%1, 1 evento</translation>
    </message>
    <message>
        <source>%1, %2 events</source>
        <translation>%1, %2 eventos</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewDesk</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Views of this table</source>
        <translation>Vistas de esta tabla</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Eliminar una vista</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Name of these filters, order and columns:</source>
        <translation>Nombre de estos filtros, orden y columnas:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Vista «%1» guardada</translation>
    </message>
    <message>
        <source>View of %1: %2</source>
        <translation>Vista de %1: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Take the last filter off</source>
        <translation>Quitar el último filtro</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
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
        <translation>Puntero</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Como estaban</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV…</source>
        <translation>Guardar las filas mostradas como CSV…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold to level</source>
        <translation>Desplegar hasta el nivel</translation>
    </message>
    <message>
        <source>Save the shown rows</source>
        <translation>Guardar las filas mostradas</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
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
        <translation>No se muestra ningún texto que plegar</translation>
    </message>
    <message>
        <source>Nothing in this file is known to have failed</source>
        <translation>No se conoce ningún fallo en este archivo</translation>
    </message>
    <message>
        <source>No word to highlight: place the cursor in one, or select some of one line</source>
        <translation>Ninguna palabra que resaltar: coloque el cursor en una, o seleccione parte de una línea</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 abierto</translation>
    </message>
</context>
<context>
    <name>exhibit::WordBar</name>
    <message>
        <source>Highlight this word no longer</source>
        <translation>Dejar de resaltar esta palabra</translation>
    </message>
    <message>
        <source>Highlighted word %1, remove</source>
        <translation>Palabra resaltada %1, quitar</translation>
    </message>
</context>
</TS>
