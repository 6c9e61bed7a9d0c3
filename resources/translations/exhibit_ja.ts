<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AuditRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Not mentioned: %1</source>
        <translation>言及なし: %1</translation>
    </message>
    <message>
        <source>Line %1, %2, %3</source>
        <translation>%1 行目、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4</source>
        <translation>%1、%2 %3 / %4</translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>1 claim</source>
        <translation>主張 1 件</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>主張 %1 件</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>パターン 1 件</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>パターン %1 件</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>指摘 1 件</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>指摘 %1 件</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>実行 1 件</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>実行 %1 件</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>失敗 1 件</translation>
    </message>
    <message>
        <source>%1 failures</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>1 collection error</source>
        <translation>収集エラー 1 件</translation>
    </message>
    <message>
        <source>%1 collection errors</source>
        <translation>収集エラー %1 件</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>シグネチャ 1 件</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>シグネチャ %1 件</translation>
    </message>
    <message>
        <source>1 gate</source>
        <translation>ゲート 1 件</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>ゲート %1 件</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>コミット 1 件</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>コミット %1 件</translation>
    </message>
    <message>
        <source>1 next step</source>
        <translation>次の手順 1 件</translation>
    </message>
    <message>
        <source>%1 next steps</source>
        <translation>次の手順 %1 件</translation>
    </message>
    <message>
        <source>1 missing piece of evidence</source>
        <translation>不足している証拠 1 件</translation>
    </message>
    <message>
        <source>%1 missing pieces of evidence</source>
        <translation>不足している証拠 %1 件</translation>
    </message>
    <message>
        <source>1 model call</source>
        <translation>モデル呼び出し 1 件</translation>
    </message>
    <message>
        <source>%1 model calls</source>
        <translation>モデル呼び出し %1 件</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>エスカレーション 1 件</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>エスカレーション %1 件</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>診断 1 件</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>診断 %1 件</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>nothing in the review</source>
        <translation>レビューには該当なし</translation>
    </message>
    <message>
        <source>%1, not collected in %2</source>
        <translation>%1、%2 で収集されず</translation>
    </message>
    <message>
        <source>Gate of %1</source>
        <translation>%1 のゲート</translation>
    </message>
    <message>
        <source>%1, fails in %2</source>
        <translation>%1、%2 で失敗</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>次の手順: %1</translation>
    </message>
    <message>
        <source>Not in the pack: %1</source>
        <translation>パックにない: %1</translation>
    </message>
</context>
<context>
    <name>ClaimTables</name>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>1 executed run</source>
        <translation>テストを実行した実行 1 件</translation>
    </message>
    <message>
        <source>%1 executed runs</source>
        <translation>テストを実行した実行 %1 件</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
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
    ウィンドウを開く。ポインター、実行、ページ、ID の位置を指定可。複数のファイルとフォルダーは一つのパックになる。
    そのパックを既に開いているウィンドウがあれば、それを使う
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
    保存された判断または FILE の判断とともにレビューを書き出す。--fail-on は複数指定可。
    複数のファイルとフォルダーは一つのパックになる
exhibit review --verify REPORT PACK…
    レポートを書き直し、同じかどうかを示す
</translation>
    </message>
    <message>
        <source>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    write the confirmed edits of documents as a patch for git apply; --all: what is proposed as well
</source>
        <translation>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    確認済みの文書編集を git apply 用のパッチとして書き出す。--all: 提案中のものも含める
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
    フォルダー以下のパック、アーカイブ、セッションフォルダーをすべてレビューする。先に読むべきものが先頭になる。
    --store はレビューを保存する (パックページと exhibit compare 用)
</translation>
    </message>
    <message>
        <source>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    make a pack of the work in a git repository: its history, documents, results and sessions of agents
</source>
        <translation>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    git リポジトリ内の作業からパックを作る: 履歴、文書、結果、エージェントのセッション
</translation>
    </message>
    <message>
        <source>exhibit compare A B [--format md|json] [-o FILE]
    say what is gone, new, back again and changed from pack A to pack B
</source>
        <translation>exhibit compare A B [--format md|json] [-o FILE]
    パック A からパック B で、なくなったもの、新しいもの、再び現れたもの、変わったものを示す
</translation>
    </message>
    <message>
        <source>exhibit index PACK [--stats] [--rules DIR]
    build or refresh the index; figures as JSON
</source>
        <translation>exhibit index PACK [--stats] [--rules DIR]
    索引を作成または更新し、数値を JSON で示す
</translation>
    </message>
    <message>
        <source>exhibit forget PACK… [--decisions] [--dry-run]
    remove what is kept of a pack: index, unpacked archives, review, its place in
    the window; --decisions: what was decided as well
</source>
        <translation>exhibit forget PACK… [--decisions] [--dry-run]
    パックについて保存しているものを削除する: 索引、展開したアーカイブ、レビュー、
    ウィンドウ内の位置。--decisions: 判断した内容も削除する
</translation>
    </message>
    <message>
        <source>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    say where decisions and reviews are kept, or keep them elsewhere from now on
</source>
        <translation>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    判断とレビューの保存先を示す、または今後の保存先を変える
</translation>
    </message>
    <message>
        <source>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    print path#Lline: text for every line that matches
</source>
        <translation>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    一致した行をすべて path#Lline: text の形で出力する
</translation>
    </message>
    <message>
        <source>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    hold every pointer, quotation and number of another review against the pack
</source>
        <translation>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    別のレビューのポインター、引用文、数値をすべてパックと突き合わせる
</translation>
    </message>
    <message>
        <source>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    print which run of the recorded queue comes next, and its type
</source>
        <translation>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    記録されたキューで次に来る実行とその種類を出力する
</translation>
    </message>
    <message>
        <source>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    read with one query from the index, or from the database DB of the pack
</source>
        <translation>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    索引、またはパックのデータベース DB を一つのクエリで読む
</translation>
    </message>
    <message>
        <source>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    render a page off screen, with the review to audit or at a place
</source>
        <translation>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    ページを画面外で描画する。監査するレビューや位置を指定可
</translation>
    </message>
    <message>
        <source>PACK is a folder, an archive or a file. Exit codes: 0 fine, 1 a --fail-on condition holds, 2 wrong usage or not available
yet, 3 the pack cannot be read, 4 the output cannot be written.
</source>
        <translation>PACK はフォルダー、アーカイブ、またはファイルです。終了コード: 0 正常、1 --fail-on の条件が成立、2 使い方の誤りまたは
まだ利用不可、3 パックを読めない、4 出力を書き込めない。
</translation>
    </message>
    <message>
        <source>Exhibit: an inspector for the evidence that autonomous coding runs leave behind.
</source>
        <translation>Exhibit: 自律コーディングの実行が残した証拠を調べるインスペクター。
</translation>
    </message>
    <message>
        <source>See exhibit --help.</source>
        <translation>exhibit --help を参照してください。</translation>
    </message>
    <message>
        <source>reading is confined by: %1
</source>
        <translation>読み取りの制限方法: %1
</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use one of %2.</source>
        <translation>--format %1: そのような形式はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>--fail-on %1: there is no such condition. Use one of %2.</source>
        <translation>--fail-on %1: そのような条件はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>--jobs %1: name a number from 1 to %2.</source>
        <translation>--jobs %1: 1 から %2 までの数を指定してください。</translation>
    </message>
    <message>
        <source>folder of further rules</source>
        <translation>追加ルールのフォルダー</translation>
    </message>
    <message>
        <source>public key whose signatures count</source>
        <translation>有効とみなす署名の公開鍵</translation>
    </message>
    <message>
        <source>packs at the same time</source>
        <translation>同時に処理するパック数</translation>
    </message>
    <message>
        <source>policy that decides about the work</source>
        <translation>作業について判断するポリシー</translation>
    </message>
    <message>
        <source>keep the reviews, for history and comparison</source>
        <translation>履歴と比較のためにレビューを保存する</translation>
    </message>
    <message>
        <source>file to write; - for standard output</source>
        <translation>書き込むファイル。- は標準出力</translation>
    </message>
    <message>
        <source>--store: %1</source>
        <translation>--store: %1</translation>
    </message>
    <message>
        <source>folder to write, which is not there yet</source>
        <translation>書き込むフォルダー (まだ存在しないもの)</translation>
    </message>
    <message>
        <source>revision that the work began from</source>
        <translation>作業の起点となったリビジョン</translation>
    </message>
    <message>
        <source>record of a coding agent, or a folder of them</source>
        <translation>コーディングエージェントの記録、またはそのフォルダー</translation>
    </message>
    <message>
        <source>folder of unpacked artifacts of CI</source>
        <translation>展開した CI 成果物のフォルダー</translation>
    </message>
    <message>
        <source>replace credentials by ***</source>
        <translation>認証情報を *** に置き換える</translation>
    </message>
    <message>
        <source>only say what would be collected</source>
        <translation>収集されるものを示すだけにする</translation>
    </message>
    <message>
        <source>own rules beside the built-in ones</source>
        <translation>組み込みルールに加える独自ルール</translation>
    </message>
    <message>
        <source>[REPOSITORY]</source>
        <translation>[REPOSITORY]</translation>
    </message>
    <message>
        <source>collect: name the folder to write with -o, or use --dry-run.</source>
        <translation>collect: 書き込むフォルダーを -o で指定するか、--dry-run を使ってください。</translation>
    </message>
    <message>
        <source># Files: %1; credentials masked: %2.</source>
        <translation># ファイル: %1、伏せた認証情報: %2。</translation>
    </message>
    <message>
        <source>claims that the evidence contradicts: %1, first %2</source>
        <translation>証拠と矛盾する主張: %1、最初は %2</translation>
    </message>
    <message>
        <source>in 1 run: %1</source>
        <translation>実行 1 件で: %1</translation>
    </message>
    <message>
        <source>in %1 runs: %2</source>
        <translation>実行 %1 件で: %2</translation>
    </message>
    <message>
        <source>tests newly failing against %1: %2</source>
        <translation>%1 に対する新規失敗のテスト: %2</translation>
    </message>
    <message>
        <source>new collection errors against %1: %2</source>
        <translation>%1 に対する新規の収集エラー: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>collection errors: %1, %2</source>
        <translation>収集エラー: %1、%2</translation>
    </message>
    <message>
        <source>standard output: cannot be written (%1). Free the place or write elsewhere.</source>
        <translation>標準出力: 書き込めません (%1)。空きを作るか、別の場所に書き込んでください。</translation>
    </message>
    <message>
        <source>--lang %1: there is no such language. Use one of %2.</source>
        <translation>--lang %1: この言語はありません。次のいずれかを使ってください: %2。</translation>
    </message>
    <message>
        <source>--settle %1: there is no such conflict. Give ID=keep or ID=take:REVIEWER, as --conflicts lists them.</source>
        <translation>--settle %1: そのような競合はありません。--conflicts が示す ID=keep または ID=take:REVIEWER を指定してください。</translation>
    </message>
    <message>
        <source>--settle %1: what &quot;%2&quot; says stands already. Give ID=keep to keep it.</source>
        <translation>--settle %1: &quot;%2&quot; の判断は既に有効です。保持するには ID=keep を指定してください。</translation>
    </message>
    <message>
        <source>--settle %1: a reviewer &quot;%2&quot; says nothing otherwise about it. Those who do: %3.</source>
        <translation>--settle %1: レビュアー &quot;%2&quot; はこれについて異なる判断をしていません。している人: %3。</translation>
    </message>
    <message>
        <source>write the kept decisions to a file</source>
        <translation>保存された判断をファイルに書き出す</translation>
    </message>
    <message>
        <source>merge the decisions of a file into the kept ones</source>
        <translation>ファイルの判断を保存された判断に取り込む</translation>
    </message>
    <message>
        <source>list what reviewers say differently</source>
        <translation>レビュアー間で異なる判断を一覧する</translation>
    </message>
    <message>
        <source>keep what stands, or take what the reviewer says</source>
        <translation>有効なものを保持する、またはレビュアーの判断を採る</translation>
    </message>
    <message>
        <source>decisions, notes and the chosen baseline as well</source>
        <translation>判断、メモ、選択したベースラインも含める</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>削除されるものを示すだけにする</translation>
    </message>
    <message>
        <source>%1: cannot be written. Check the permissions of that file.</source>
        <translation>%1: 書き込めません。そのファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>it alone has the highest score, %1</source>
        <translation>単独で最高スコア %1 です</translation>
    </message>
    <message>
        <source>%1 points, as others have; its best phase is to make the most files, %2</source>
        <translation>%1 点でほかと並びますが、最良のフェーズが作るファイルが最も多く、%2 件です</translation>
    </message>
    <message>
        <source>%1 points and a best phase of %2 files, as others have; its name sorts last</source>
        <translation>%1 点、最良のフェーズが %2 ファイルでほかと並びますが、名前の並び順が最後です</translation>
    </message>
    <message>
        <source>no phase scores, and most phases of one run, %1, wait in it</source>
        <translation>スコアのあるフェーズはなく、待機中のフェーズが一つの実行として最も多い %1 件です</translation>
    </message>
    <message>
        <source>no phase scores, others have as many waiting, %1, and it is recorded first</source>
        <translation>スコアのあるフェーズはなく、待機数 %1 でほかと並びますが、記録順が最初です</translation>
    </message>
    <message>
        <source>#   %1  %2: %3 (deliverables %4, category %5, complexity %6) %7</source>
        <translation>#   %1  %2: %3 (成果物 %4、カテゴリ %5、複雑さ %6) %7</translation>
    </message>
    <message>
        <source>(not among the best that count)</source>
        <translation>(対象となる上位に入っていない)</translation>
    </message>
    <message>
        <source># Nothing queued.</source>
        <translation># キューは空です。</translation>
    </message>
    <message>
        <source># Phases that wait: %1, in %2 runs. First is %3: %4.</source>
        <translation># 待機中のフェーズ: %1 (実行 %2 件)。最初は %3: %4。</translation>
    </message>
    <message>
        <source># %1  %2 (%3): waiting %4, scored %5</source>
        <translation># %1  %2 (%3): 待機 %4、スコア %5</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv or json.</source>
        <translation>--format %1: そのような形式はありません。tsv または json を使ってください。</translation>
    </message>
    <message>
        <source>--scoring %1: there is no such scoring. Use one of %2.</source>
        <translation>--scoring %1: そのような採点方法はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>tsv or json</source>
        <translation>tsv または json</translation>
    </message>
    <message>
        <source>say how the order comes about</source>
        <translation>順序が決まった理由を示す</translation>
    </message>
    <message>
        <source>type of the runs whose names match; may be repeated</source>
        <translation>名前が一致する実行の種類。複数指定可</translation>
    </message>
    <message>
        <source>select or plan</source>
        <translation>select または plan</translation>
    </message>
    <message>
        <source>next-run: nothing queued: no database of this pack has a phase that waits.</source>
        <translation>next-run: キューは空です。待機中のフェーズがあるデータベースはこのパックにありません。</translation>
    </message>
    <message>
        <source>run to compare with</source>
        <translation>比較対象の実行</translation>
    </message>
    <message>
        <source>language of what is written</source>
        <translation>書き出すものの言語</translation>
    </message>
    <message>
        <source>Usage: exhibit %1 %2 %3</source>
        <translation>使い方: exhibit %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>something is missing.</source>
        <translation>不足しているものがあります。</translation>
    </message>
    <message>
        <source>there are too many arguments.</source>
        <translation>引数が多すぎます。</translation>
    </message>
    <message>
        <source>what is proposed as well, unless it was dismissed</source>
        <translation>却下されていない限り、提案中のものも含める</translation>
    </message>
    <message>
        <source>exported decisions instead of the kept ones</source>
        <translation>保存された判断の代わりに使うエクスポート済みの判断</translation>
    </message>
    <message>
        <source>md or json</source>
        <translation>md または json</translation>
    </message>
    <message>
        <source>file for a copy of the review with its pointers mended</source>
        <translation>ポインターを直したレビューの写しを書き込むファイル</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use md or json.</source>
        <translation>--format %1: そのような形式はありません。md または json を使ってください。</translation>
    </message>
    <message>
        <source>--policy %1: there is no such policy. Use one of %2.</source>
        <translation>--policy %1: そのようなポリシーはありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>%1: the evidence could not be read again (%2); pointers that could not be checked: %3. Review the pack again when it can be read.</source>
        <translation>%1: 証拠を再び読み取れませんでした (%2)。検査できなかったポインター: %3。読み取れるようになったらパックを再レビューしてください。</translation>
    </message>
    <message>
        <source>%1: this pointer does not resolve (%2); pointers that do not: %3. Please report this.</source>
        <translation>%1: このポインターは解決できません (%2)。解決できないポインター: %3。ご報告ください。</translation>
    </message>
    <message>
        <source>--for %1: there is no such reader. Use one of %2.</source>
        <translation>--for %1: そのような読者区分はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>--sections %1: there is no such section. Use some of %2.</source>
        <translation>--sections %1: そのようなセクションはありません。%2 から選んでください。</translation>
    </message>
    <message>
        <source>--paper %1: there is no such paper. Use a4 or letter.</source>
        <translation>--paper %1: そのような用紙はありません。a4 または letter を使ってください。</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>whose sections</source>
        <translation>誰向けのセクションか</translation>
    </message>
    <message>
        <source>sections in the order wanted</source>
        <translation>望む順序でのセクション</translation>
    </message>
    <message>
        <source>of pdf</source>
        <translation>pdf の用紙</translation>
    </message>
    <message>
        <source>without what was noted beside decisions</source>
        <translation>判断に添えたメモを含めない</translation>
    </message>
    <message>
        <source>without lists of what was dismissed</source>
        <translation>却下したものの一覧を含めない</translation>
    </message>
    <message>
        <source>who answers for the review</source>
        <translation>レビューの責任者</translation>
    </message>
    <message>
        <source>one table of csv</source>
        <translation>csv の表を一つだけ</translation>
    </message>
    <message>
        <source>report to hold against the pack</source>
        <translation>パックと突き合わせるレポート</translation>
    </message>
    <message>
        <source>--table %1: there is no such table. Use one of %2.</source>
        <translation>--table %1: そのような表はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>--format csv: there are several tables. Name a folder with -o, or one table with --table.</source>
        <translation>--format csv: 表が複数あります。-o でフォルダーを指定するか、--table で表を一つ指定してください。</translation>
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
        <translation>保存された判断を読み取れません: %1 そのファイルを直すか、別の場所へ移してください。</translation>
    </message>
    <message>
        <source>%1: cannot be read any more. Check that it is still there.</source>
        <translation>%1: もう読み取れません。まだ存在するか確認してください。</translation>
    </message>
    <message>
        <source>%1: this is not a valid regular expression (%2). Mend the pattern, or leave out --regex to search for the text as it is.</source>
        <translation>%1: 有効な正規表現ではありません (%2)。パターンを直すか、--regex を外して文字どおりに検索してください。</translation>
    </message>
    <message>
        <source>the pattern is a regular expression</source>
        <translation>パターンを正規表現とする</translation>
    </message>
    <message>
        <source>upper and lower case are the same</source>
        <translation>大文字と小文字を区別しない</translation>
    </message>
    <message>
        <source>only files and bundle members of this kind</source>
        <translation>この種類のファイルとバンドル要素のみ</translation>
    </message>
    <message>
        <source>print only how many lines match</source>
        <translation>一致した行数だけを出力する</translation>
    </message>
    <message>
        <source>--kind %1: there is no such kind. Use one of %2.</source>
        <translation>--kind %1: そのような種類はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>sql: %1</source>
        <translation>sql: %1</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv, csv, json, table or md.</source>
        <translation>--format %1: そのような形式はありません。tsv、csv、json、table、md のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>--limit %1: a number of rows is wanted, 0 for all.</source>
        <translation>--limit %1: 行数を指定してください (0 はすべて)。</translation>
    </message>
    <message>
        <source>--time %1: seconds are wanted, up to %2.</source>
        <translation>--time %1: 秒数を指定してください (最大 %2)。</translation>
    </message>
    <message>
        <source>sql: these are the first %1 rows; there are more. Ask for them with --limit.</source>
        <translation>sql: これは最初の %1 行です。続きがあります。--limit で指定してください。</translation>
    </message>
    <message>
        <source>The pack has none.</source>
        <translation>パックにはありません。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>%1 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>%1: several databases of the pack have this name. %2</source>
        <translation>%1: この名前のデータベースがパックに複数あります。%2</translation>
    </message>
    <message>
        <source>%1: the pack has no such database. %2</source>
        <translation>%1: パックにそのようなデータベースはありません。%2</translation>
    </message>
    <message>
        <source>sql: the index of this pack could not be written. See exhibit index.</source>
        <translation>sql: このパックの索引を書き込めませんでした。exhibit index を参照してください。</translation>
    </message>
    <message>
        <source>tsv, csv, json, table or md</source>
        <translation>tsv、csv、json、table、md のいずれか</translation>
    </message>
    <message>
        <source>most rows</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>most seconds</source>
        <translation>最大秒数</translation>
    </message>
    <message>
        <source>address of a PostgreSQL server, or sqlite</source>
        <translation>PostgreSQL サーバーのアドレス、または sqlite</translation>
    </message>
    <message>
        <source>take decisions and reviews along</source>
        <translation>判断とレビューを引き継ぐ</translation>
    </message>
    <message>
        <source>your name as a reviewer; empty: not named</source>
        <translation>レビュアーとしての名前。空: 名前なし</translation>
    </message>
    <message>
        <source>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    write the kept decisions as text that merges in git, or merge such a file into them
</source>
        <translation>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    保存された判断を git でマージできるテキストとして書き出す、またはそのファイルを取り込む
</translation>
    </message>
    <message>
        <source>--settle %1: several say otherwise: %2. Name the one whose word is settled by it, ID=keep:REVIEWER.</source>
        <translation>--settle %1: 複数の人が別のことを述べています: %2。ID=keep:REVIEWER の形で、これで決着させる相手を指定してください。</translation>
    </message>
    <message>
        <source>decisions: one of --export FILE, --import FILE, --conflicts and --settle ID=keep[:REVIEWER]|take:REVIEWER is needed. See exhibit --help.</source>
        <translation>decisions: --export FILE、--import FILE、--conflicts、--settle ID=keep[:REVIEWER]|take:REVIEWER のいずれかが必要です。exhibit --help を参照してください。</translation>
    </message>
</context>
<context>
    <name>CommitRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>changed in type</source>
        <translation>種類変更</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1、変更前: %2</translation>
    </message>
    <message>
        <source>With diff in the pack</source>
        <translation>パックに差分あり</translation>
    </message>
    <message>
        <source>With names of files, without diff</source>
        <translation>ファイル名のみ、差分なし</translation>
    </message>
    <message>
        <source>Listed without diff</source>
        <translation>記載のみ、差分なし</translation>
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
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>%1, %2 of them cited</source>
        <translation>%1、引用 %2 件</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
</context>
<context>
    <name>DeltaRows</name>
    <message>
        <source>New failures</source>
        <translation>新規失敗</translation>
    </message>
    <message>
        <source>Removed while failing</source>
        <translation>失敗したまま削除</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>継続失敗</translation>
    </message>
    <message>
        <source>flaky: failed in %1 of %2 runs</source>
        <translation>不安定: 実行 %2 件中 %1 件で失敗</translation>
    </message>
    <message>
        <source>flaky: %1 over %2 executed runs</source>
        <translation>不安定: テストを実行した %2 件で %1</translation>
    </message>
    <message>
        <source>other tests of its file still run: removed, not fixed</source>
        <translation>同じファイルのほかのテストは今も実行: 修正ではなく削除</translation>
    </message>
    <message>
        <source>no test of its file runs: removed, not fixed</source>
        <translation>同じファイルのテストは実行なし: 修正ではなく削除</translation>
    </message>
    <message>
        <source>passed here; was: %1</source>
        <translation>ここでは成功、以前: %1</translation>
    </message>
    <message>
        <source>passed here, failed in the baseline</source>
        <translation>ここでは成功、ベースラインでは失敗</translation>
    </message>
    <message>
        <source>passed here, failed in %1</source>
        <translation>ここでは成功、%1 では失敗</translation>
    </message>
    <message>
        <source>new test, failing on arrival</source>
        <translation>新規テスト、最初から失敗</translation>
    </message>
    <message>
        <source>did not fail in the baseline</source>
        <translation>ベースラインでは失敗なし</translation>
    </message>
    <message>
        <source>did not fail in %1</source>
        <translation>%1 では失敗なし</translation>
    </message>
    <message>
        <source>not collected · %1</source>
        <translation>未収集 · %1</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>テスト 1 件</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>テスト %1 件</translation>
    </message>
    <message>
        <source>fails in all %1 executed runs</source>
        <translation>テストを実行した %1 件すべてで失敗</translation>
    </message>
    <message>
        <source>fail in all %1 executed runs</source>
        <translation>テストを実行した %1 件すべてで失敗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Filter diagnostics</source>
        <translation>診断を絞り込む</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>パックの内容はすべて想定どおりに読み取れました。</translation>
    </message>
    <message>
        <source>No diagnostic matches.</source>
        <translation>一致する診断がありません。</translation>
    </message>
    <message>
        <source>What could not be read as expected. Everything around it was read.</source>
        <translation>想定どおりに読み取れなかったものです。その前後はすべて読み取れています。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Next, previous item of a list</source>
        <translation>リストの次、前の項目</translation>
    </message>
    <message>
        <source>Open the item&apos;s evidence</source>
        <translation>項目の証拠を開く</translation>
    </message>
    <message>
        <source>Copy the selected cells with header</source>
        <translation>選択したセルを見出し付きでコピー</translation>
    </message>
    <message>
        <source>Filter a table by the value of the cell, exclude it</source>
        <translation>セルの値で表を絞り込む、除外する</translation>
    </message>
    <message>
        <source>Take the last filter of a table off</source>
        <translation>表の最後のフィルターを外す</translation>
    </message>
    <message>
        <source>Sort a table by the column of the cell; again: the other way round</source>
        <translation>セルの列で表を並べ替える。もう一度で逆順</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Menu of the cell or row</source>
        <translation>セルまたは行のメニュー</translation>
    </message>
    <message>
        <source>Next, previous match</source>
        <translation>次、前の一致</translation>
    </message>
    <message>
        <source>Note on the lines of a text, or on the item</source>
        <translation>テキストの行、または項目にメモを付ける</translation>
    </message>
    <message>
        <source>Fold lines of a text, or unfold them; all of them</source>
        <translation>テキストの行を折りたたむ、展開する。全行も可</translation>
    </message>
    <message>
        <source>Close the find bar, cancel loading or another review</source>
        <translation>検索バーを閉じる、読み込みや別のレビューを取り消す</translation>
    </message>
    <message>
        <source>About Exhibit</source>
        <translation>Exhibit について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Opens the evidence an autonomous run leaves behind and checks what it claims. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Reading is confined by: %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;自律実行が残した証拠を開き、その主張を検査します。データがこのコンピューターの外に出ることはありません。&lt;/p&gt;&lt;p&gt;読み取りの制限方法: %2。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>External editor</source>
        <translation>外部エディター</translation>
    </message>
    <message>
        <source>Command line with {path}, {line} and {column}, for example: kate --line {line} {path}
Empty: the system&apos;s default program.</source>
        <translation>{path}、{line}、{column} を使うコマンドライン。例: kate --line {line} {path}
空: システムの既定のプログラム。</translation>
    </message>
</context>
<context>
    <name>ExternalEditor</name>
    <message>
        <source>No program opens %1: set an editor command in the settings.</source>
        <translation>%1 を開くプログラムがありません: 設定でエディターのコマンドを指定してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: check the editor command in the settings.</source>
        <translation>%1 を起動できませんでした: 設定のエディターのコマンドを確認してください。</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>%1 runs</source>
        <translation>実行 %1 件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>その他の指摘</translation>
    </message>
</context>
<context>
    <name>FoundRuns</name>
    <message>
        <source>%1 collection errors</source>
        <translation>収集エラー %1 件</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>エラー %1 件</translation>
    </message>
    <message>
        <source>%1 failed, %2 in error</source>
        <translation>失敗 %1 件、エラー %2 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>InventoryRows</name>
    <message>
        <source>mojibake</source>
        <translation>文字化け</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>イベント 1 件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1 件</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>レポート 1 件</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>レポート %1 件</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>記録 1 件</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>記録 %1 件</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Referenced but missing</source>
        <translation>参照先なし</translation>
    </message>
    <message>
        <source>named once</source>
        <translation>言及 1 回</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>言及 %1 回</translation>
    </message>
</context>
<context>
    <name>LoadingFiles</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search all files for “%1”</source>
        <translation>「%1」を全ファイルで検索</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Save this page as PDF</source>
        <translation>このページを PDF として保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Splitter</source>
        <translation>スプリッター</translation>
    </message>
</context>
<context>
    <name>ReviewWriter</name>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>SessionHeadline</name>
    <message>
        <source>Nothing was said that could be checked.</source>
        <translation>検査できる発言はありませんでした。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The record shows the opposite.</source>
        <translation>「%1」として引き継いでいます。記録はその逆を示しています。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. One edit is newer than its last test run.</source>
        <translation>「%1」として引き継いでいます。最後のテスト実行より新しい編集が 1 件あります。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. %2 edits are newer than its last test run.</source>
        <translation>「%1」として引き継いでいます。最後のテスト実行より新しい編集が %2 件あります。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. No test ran.</source>
        <translation>「%1」として引き継いでいます。テストは実行されていません。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The status of its last test run is not known.</source>
        <translation>「%1」として引き継いでいます。最後のテスト実行の状態は不明です。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. Its last test run was red.</source>
        <translation>「%1」として引き継いでいます。最後のテスト実行はレッドでした。</translation>
    </message>
    <message>
        <source>It hands over with “%1”.</source>
        <translation>「%1」として引き継いでいます。</translation>
    </message>
    <message>
        <source>Handed over: one statement, and it holds.</source>
        <translation>引き継ぎ: 記述は一つで、成立しています。</translation>
    </message>
    <message>
        <source>Handed over: all %1 statements hold.</source>
        <translation>引き継ぎ: 記述 %1 件すべてが成立しています。</translation>
    </message>
    <message>
        <source>%1 refuted</source>
        <translation>反証 %1</translation>
    </message>
    <message>
        <source>%1 never ran</source>
        <translation>未実行 %1</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>古い %1</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <translation>示されていない %1</translation>
    </message>
    <message>
        <source>Handed over: %1 of %2 statements hold, %3.</source>
        <translation>引き継ぎ: 記述 %2 件中 %1 件が成立、%3。</translation>
    </message>
    <message>
        <source>%1 contradicted</source>
        <translation>矛盾 %1</translation>
    </message>
    <message>
        <source>%1 too broad</source>
        <translation>広すぎる %1</translation>
    </message>
    <message>
        <source>%1 other scope</source>
        <translation>別範囲 %1</translation>
    </message>
    <message>
        <source>%1 never run</source>
        <translation>未実行 %1</translation>
    </message>
    <message>
        <source>%1 not shown by the record</source>
        <translation>記録に示されていない %1</translation>
    </message>
    <message>
        <source>%1 with the status of another program</source>
        <translation>別プログラムの状態 %1</translation>
    </message>
    <message>
        <source>%1 commands, %2 edits.</source>
        <translation>コマンド %1 件、編集 %2 件。</translation>
    </message>
    <message>
        <source>All %1 claims hold.</source>
        <translation>主張 %1 件すべてが成立しています。</translation>
    </message>
    <message>
        <source>%1 of %2 claims hold: %3.</source>
        <translation>主張 %2 件中 %1 件が成立: %3。</translation>
    </message>
</context>
<context>
    <name>SignatureRows</name>
    <message>
        <source>(no message)</source>
        <translation>(メッセージなし)</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>モジュール %1 件</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>モジュール 1 件</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>テスト 1 件</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>テスト %1 件</translation>
    </message>
    <message>
        <source>in product code</source>
        <translation>製品コード内</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>テストコード内</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Copied 1 row</source>
        <translation>1 行をコピーしました</translation>
    </message>
    <message>
        <source>Copied %1 rows</source>
        <translation>%1 行をコピーしました</translation>
    </message>
    <message>
        <source>Copied 1 line</source>
        <translation>1 行をコピーしました</translation>
    </message>
    <message>
        <source>Copied %1 lines</source>
        <translation>%1 行をコピーしました</translation>
    </message>
</context>
<context>
    <name>exhibit::Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;file or archive…</source>
        <translation>ファイルまたはアーカイブを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close pack</source>
        <translation>パックを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget this pack…</source>
        <translation>このパックを忘れる(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Start with the last pack</source>
        <translation>前回のパックで起動(&amp;S)</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Markdown をエクスポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>JSON をエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Print this page as PDF…</source>
        <translation>このページを PDF に印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Evidence pane</source>
        <translation>証拠ペイン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next pointer of the item</source>
        <translation>項目の次のポインター(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pointer of the item</source>
        <translation>項目の前のポインター(&amp;P)</translation>
    </message>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>何でも検索(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Search all files</source>
        <translation>全ファイルを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>このビュー内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy &amp;pointer</source>
        <translation>ポインターをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Open in external &amp;editor</source>
        <translation>外部エディターで開く(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;baseline</source>
        <translation>ベースラインを選択(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Audit a review…</source>
        <translation>レビューを監査(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Second file beside</source>
        <translation>2 つ目のファイルを横に表示(&amp;S)</translation>
    </message>
    <message>
        <source>Close &amp;file</source>
        <translation>ファイルを閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed file</source>
        <translation>閉じたファイルを再度開く(&amp;R)</translation>
    </message>
    <message>
        <source>Next search resul&amp;t</source>
        <translation>次の検索結果(&amp;T)</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Next failure in the te&amp;xt</source>
        <translation>テキスト内の次の失敗(&amp;X)</translation>
    </message>
    <message>
        <source>Previous failure in the text</source>
        <translation>テキスト内の前の失敗</translation>
    </message>
    <message>
        <source>Boo&amp;kmark these lines</source>
        <translation>この行にブックマーク(&amp;K)</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>次のブックマークまたはメモ</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>前のブックマークまたはメモ</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold these lines</source>
        <translation>この行の折りたたみ切り替え(&amp;F)</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all lines</source>
        <translation>全行の折りたたみ切り替え(&amp;A)</translation>
    </message>
    <message>
        <source>Note &amp;on these lines</source>
        <translation>この行にメモ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Highlight this word</source>
        <translation>この語をハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Show blanks and line en&amp;ds</source>
        <translation>空白と改行を表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>判断を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>判断をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys in lists</source>
        <translation>リストで一文字キーを使う(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>文字を大きく(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>次のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <source>External &amp;editor…</source>
        <translation>外部エディター(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Exhibit</source>
        <translation>Exhibit について(&amp;A)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>Dialogs for files and printing stay English: qt6-translations-l10n is missing</source>
        <translation>ファイルと印刷のダイアログは英語のままです: qt6-translations-l10n がありません</translation>
    </message>
    <message>
        <source>No font here has its characters: install fonts-noto-cjk</source>
        <translation>この文字を持つフォントがありません: fonts-noto-cjk をインストールしてください</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>パック(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>編集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>証拠(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ArtifactTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1、問題: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>exhibit::AssessmentCard</name>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Would settle it</source>
        <translation>決着に必要なもの</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditDetail</name>
    <message>
        <source>No citation</source>
        <translation>引用なし</translation>
    </message>
    <message>
        <source>It points here</source>
        <translation>指している場所</translation>
    </message>
    <message>
        <source>Its words stand here</source>
        <translation>語句の実際の場所</translation>
    </message>
    <message>
        <source>In the corrected copy</source>
        <translation>修正版では</translation>
    </message>
    <message>
        <source>Previous citation (K)</source>
        <translation>前の引用 (K)</translation>
    </message>
    <message>
        <source>Next citation (J)</source>
        <translation>次の引用 (J)</translation>
    </message>
    <message>
        <source>Said in the same statement</source>
        <translation>同じ記述内の発言</translation>
    </message>
    <message>
        <source>Choose a citation in the review.</source>
        <translation>レビュー内の引用を選択してください。</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>最も近いもの</translation>
    </message>
    <message>
        <source>The pack has it here</source>
        <translation>パックではここにあります</translation>
    </message>
    <message>
        <source>If it is taken</source>
        <translation>採用した場合</translation>
    </message>
    <message>
        <source>the copy has it as it is written</source>
        <translation>修正版でも書かれたとおりです</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditFigure</name>
    <message>
        <source>pointers</source>
        <translation>ポインター</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>引用文</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditPage</name>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>レビューを開く…</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>レビューなし</translation>
    </message>
    <message>
        <source>The reviews opened for this pack</source>
        <translation>このパック用に開いたレビュー</translation>
    </message>
    <message>
        <source>Copy audit</source>
        <translation>監査をコピー</translation>
    </message>
    <message>
        <source>Save corrected copy…</source>
        <translation>修正版を保存…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>言及なし</translation>
    </message>
    <message>
        <source>Wrong only (W)</source>
        <translation>誤りのみ (W)</translation>
    </message>
    <message>
        <source>Findings of this pack that the review does not mention</source>
        <translation>このパックの指摘のうちレビューが言及していないもの</translation>
    </message>
    <message>
        <source>Findings that the review does not mention</source>
        <translation>レビューが言及していない指摘</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>レビューを開く</translation>
    </message>
    <message>
        <source>Reviews (*.md *.markdown *.txt);;All files (*)</source>
        <translation>レビュー (*.md *.markdown *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Drop a review here</source>
        <translation>ここにレビューをドロップ</translation>
    </message>
    <message>
        <source>A review of this pack by a person or a model, as Markdown or plain text: its pointers, quotations and numbers are held against the evidence.</source>
        <translation>このパックについて人またはモデルが書いたレビュー (Markdown またはプレーンテキスト) です。そのポインター、引用文、数値を証拠と突き合わせます。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>Each file of the pack is read once.</source>
        <translation>パックの各ファイルを一度ずつ読みます。</translation>
    </message>
    <message>
        <source>This review cannot be read</source>
        <translation>このレビューは読み取れません</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 と照合</translation>
    </message>
    <message>
        <source>rendered, %1 lines</source>
        <translation>整形表示、%1 行</translation>
    </message>
    <message>
        <source>Nothing of weight is left out</source>
        <translation>重要な漏れはありません</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Copied the audit</source>
        <translation>監査をコピーしました</translation>
    </message>
    <message>
        <source>Save the corrected copy</source>
        <translation>修正版を保存</translation>
    </message>
    <message>
        <source>-corrected.</source>
        <translation>-corrected.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Mark %1 of %2</source>
        <translation>印 %1 / %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
</context>
<context>
    <name>exhibit::BaselineCombo</name>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No run can stand in as a baseline, so nothing is compared. Choose one here (Ctrl+B).</source>
        <translation>ベースラインの代用になる実行がないため、何も比較していません。ここで選択できます (Ctrl+B)。</translation>
    </message>
    <message>
        <source>No baseline is in the pack: %1, a complete run of mostly the same tests, stands in. Choose another here (Ctrl+B).</source>
        <translation>パックにベースラインがありません。ほぼ同じテストの完全な実行 %1 を代用しています。ここで別の実行を選択できます (Ctrl+B)。</translation>
    </message>
    <message>
        <source>All runs are compared with %1 (Ctrl+B)</source>
        <translation>すべての実行を %1 と比較しています (Ctrl+B)</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>代用</translation>
    </message>
</context>
<context>
    <name>exhibit::BesideView</name>
    <message>
        <source>Second file</source>
        <translation>2 つ目のファイル</translation>
    </message>
    <message>
        <source>File or section beside</source>
        <translation>横のファイルまたはセクション</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同時にスクロール</translation>
    </message>
    <message>
        <source>Both views keep the distance of lines that they have now</source>
        <translation>両方のビューが現在の行間隔を保ちます</translation>
    </message>
    <message>
        <source>Close the second file (Ctrl+\)</source>
        <translation>2 つ目のファイルを閉じる (Ctrl+\)</translation>
    </message>
</context>
<context>
    <name>exhibit::ChartView</name>
    <message>
        <source>More about this chart</source>
        <translation>このグラフの詳細</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Zoom in (Z)</source>
        <translation>拡大 (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Show all (Backspace)</source>
        <translation>全体を表示 (Backspace)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>%1 exists: choose it with its ending to replace it</source>
        <translation>%1 は既にあります。置き換えるには拡張子付きで指定してください</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ChoiceBar</name>
    <message>
        <source>Taken</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>原文のまま</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>未採用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on this citation</source>
        <translation>この引用へのメモ</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>原文のままにする</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (リスト内では %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 を採用</translation>
    </message>
</context>
<context>
    <name>exhibit::CitingMenu</name>
    <message>
        <source>What cites this</source>
        <translation>ここを引用しているもの</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Nothing in the review</source>
        <translation>レビューには該当なし</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimCombo</name>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Choose a claim; J and K step, A, D and E decide</source>
        <translation>主張を選択 (J と K で移動、A、D、E で判断)</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimDetail</name>
    <message>
        <source>Still applies</source>
        <translation>今も有効</translation>
    </message>
    <message>
        <source>Claim and evidence</source>
        <translation>主張と証拠</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>前の主張 (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>次の主張 (J)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>Decided on the pack %1.</source>
        <translation>パック %1 での判断です。</translation>
    </message>
    <message>
        <source>Decided on a statement that has changed since – look again.</source>
        <translation>判断後に記述が変わりました。もう一度ご覧ください。</translation>
    </message>
    <message>
        <source>Decided on a statement that has moved since – look again.</source>
        <translation>判断後に記述が移動しました。もう一度ご覧ください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>主張 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimEvidenceCard</name>
    <message>
        <source>Evidence shows</source>
        <translation>証拠が示すこと</translation>
    </message>
    <message>
        <source>The evidence in its file</source>
        <translation>元ファイル内の証拠</translation>
    </message>
    <message>
        <source>Previous piece of evidence (Shift+F4)</source>
        <translation>前の証拠 (Shift+F4)</translation>
    </message>
    <message>
        <source>Next piece of evidence (F4)</source>
        <translation>次の証拠 (F4)</translation>
    </message>
    <message>
        <source>Copy the pointer to the evidence</source>
        <translation>証拠へのポインターをコピー</translation>
    </message>
    <message>
        <source>Open the evidence in the external editor</source>
        <translation>証拠を外部エディターで開く</translation>
    </message>
    <message>
        <source>Other evidence of this claim</source>
        <translation>この主張のほかの証拠</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks to it</source>
        <translation>パックにはこれについて述べるものがありません</translation>
    </message>
    <message>
        <source>What would settle it stands below.</source>
        <translation>決着に必要なものは下にあります。</translation>
    </message>
    <message>
        <source>Same verdict in the other runs</source>
        <translation>ほかの実行でも同じ判定</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>ほかの証拠</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimListModel</name>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>要証拠</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>1 path not in this pack</source>
        <translation>パックにないパス 1 件</translation>
    </message>
    <message>
        <source>%1 paths not in this pack</source>
        <translation>パックにないパス %1 件</translation>
    </message>
    <message>
        <source>Unproven, not about tests</source>
        <translation>未証明、テスト以外</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>要注目</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>未決着: %1</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>証拠 %1 件</translation>
    </message>
    <message>
        <source>same file, line %1</source>
        <translation>同じファイル %1 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, unsettled</source>
        <translation>%1、未決着</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2、%3、%4</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimMarks</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimPanel</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>主張を絞り込む</translation>
    </message>
    <message>
        <source>Refresh order</source>
        <translation>並び順を更新</translation>
    </message>
    <message>
        <source>Decided claims go to the end of their group, or out of the list if it shows others</source>
        <translation>判断済みの主張はグループの末尾へ移り、リストがほかのものを表示している場合はリストから外れます</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>次、前</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>In the list: J and K step, N goes to the next undecided claim, A confirms, D dismisses, E asks for evidence, U takes back, M writes a note</source>
        <translation>リスト内: J と K で移動、N で次の未判断の主張へ、A で確認、D で却下、E で証拠を要求、U で取り消し、M でメモ</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>判定別の主張</translation>
    </message>
    <message>
        <source>%1 in %2 claims</source>
        <translation>主張 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Mismatches: %1. Claims to review, with those about tests that nothing proves: %2. Worth a look, proven neither way: %3.</source>
        <translation>不一致: %1。確認すべき主張 (何も証明しないテスト関連のものを含む): %2。要注目 (どちらとも証明されない): %3。</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimTextCard</name>
    <message>
        <source>The text says</source>
        <translation>本文の記述</translation>
    </message>
    <message>
        <source>Copy the pointer to the claim</source>
        <translation>主張へのポインターをコピー</translation>
    </message>
    <message>
        <source>Open the document in the external editor</source>
        <translation>文書を外部エディターで開く</translation>
    </message>
    <message>
        <source>The claim in its document</source>
        <translation>文書内の主張</translation>
    </message>
    <message>
        <source>Numbers of the claim and of the runs</source>
        <translation>主張と実行の数値</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 の記述</translation>
    </message>
</context>
<context>
    <name>exhibit::ColumnTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDetail</name>
    <message>
        <source>Copy the hash of the commit</source>
        <translation>コミットのハッシュをコピー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>コミットのファイル</translation>
    </message>
    <message>
        <source>The pack lists this commit without its files.</source>
        <translation>パックにはこのコミットがファイルなしで記載されています。</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>閲覧済み</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>not in the pack</source>
        <translation>パックにありません</translation>
    </message>
    <message>
        <source>%1 changed  +%2 −%3</source>
        <translation>変更 %1  +%2 −%3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1, %2 viewed</source>
        <translation>%1、閲覧済み %2</translation>
    </message>
    <message>
        <source>Tests touched</source>
        <translation>変更されたテスト</translation>
    </message>
    <message>
        <source>No tests touched</source>
        <translation>変更されたテストなし</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Potential follow-up</source>
        <translation>今後の作業候補</translation>
    </message>
    <message>
        <source>The pack holds nothing but the subject of this commit.</source>
        <translation>パックにはこのコミットの件名しかありません。</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDiffCard</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全ファイル</translation>
    </message>
    <message>
        <source>Changes of the chosen file</source>
        <translation>選択したファイルの変更</translation>
    </message>
    <message>
        <source>The changes of all files of the commit, one below the other</source>
        <translation>コミットの全ファイルの変更を上から順に表示</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>変更の表示方法</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Before and after below each other (S)</source>
        <translation>変更前と変更後を上下に表示 (S)</translation>
    </message>
    <message>
        <source>Before and after side by side (S)</source>
        <translation>変更前と変更後を左右に表示 (S)</translation>
    </message>
    <message>
        <source>the first %1 lines</source>
        <translation>最初の %1 行</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitsPage</name>
    <message>
        <source>No commits in this pack</source>
        <translation>このパックにコミットはありません</translation>
    </message>
    <message>
        <source>The output of git log, with or without --stat and -p, saved as a text file would bring them.</source>
        <translation>git log の出力 (--stat と -p の有無は問いません) をテキストファイルとして保存したものがあれば表示されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>コミットを絞り込む</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>%1, %2 with diff</source>
        <translation>%1、差分あり %2</translation>
    </message>
    <message>
        <source>%1 of %2 commits</source>
        <translation>コミット %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Commit %1 of %2</source>
        <translation>コミット %1 / %2</translation>
    </message>
    <message>
        <source>This commit has no change in the pack</source>
        <translation>このコミットの変更はパックにありません</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseQueryPane</name>
    <message>
        <source>Result of the query</source>
        <translation>クエリの結果</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>まだクエリを実行していません。</translation>
    </message>
    <message>
        <source>one SELECT at a time</source>
        <translation>SELECT は一度に一つ</translation>
    </message>
    <message>
        <source>Most rows of an answer</source>
        <translation>結果の最大行数</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Most time of a query</source>
        <translation>クエリの最大時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Queries that were run (Ctrl+Up, Ctrl+Down)</source>
        <translation>実行したクエリ (Ctrl+Up、Ctrl+Down)</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>実行したクエリ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown でコピー</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the rows of the answer as CSV</source>
        <translation>結果の行を CSV として保存</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>証拠として保持</translation>
    </message>
    <message>
        <source>Keep the query by a name, with what it answered; reports show both</source>
        <translation>クエリに名前を付けて結果とともに保持 (レポートに両方表示)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>answer.csv</source>
        <translation>answer.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Limit %1 rows</source>
        <translation>上限 %1 行</translation>
    </message>
    <message>
        <source>Time %1 s</source>
        <translation>時間 %1 秒</translation>
    </message>
    <message>
        <source>What the answer shows (empty: no longer kept):</source>
        <translation>結果が示す内容 (空: 保持をやめる):</translation>
    </message>
    <message>
        <source>The query is not kept any more.</source>
        <translation>クエリの保持をやめました。</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>「%1」として保持しました。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>クエリを停止しました。</translation>
    </message>
    <message>
        <source>The query has no rows.</source>
        <translation>クエリの結果は 0 行です。</translation>
    </message>
    <message>
        <source>there are more: the limit is %1</source>
        <translation>続きがあります: 上限は %1</translation>
    </message>
    <message>
        <source>below both limits</source>
        <translation>両方の上限内</translation>
    </message>
    <message>
        <source>1 row in %1 ms</source>
        <translation>1 行、%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 rows in %2 ms</source>
        <translation>%1 行、%2 ミリ秒</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowPane</name>
    <message>
        <source>Row of the database</source>
        <translation>データベースの行</translation>
    </message>
    <message>
        <source>What belongs to the row</source>
        <translation>行に関連するもの</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>行を選択すると値が表示されます。</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>引用元</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>%1, more than %2 rows</source>
        <translation>%1、%2 行超</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>By a foreign key of %1</source>
        <translation>%1 の外部キーによる</translation>
    </message>
    <message>
        <source>The same %1</source>
        <translation>同じ %1</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowsModel</name>
    <message>
        <source>cited: %1</source>
        <translation>引用: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>no use</source>
        <translation>使用量なし</translation>
    </message>
    <message>
        <source>%1 of the ceiling, truncated</source>
        <translation>上限の %1、打ち切り</translation>
    </message>
    <message>
        <source>%1 of the ceiling</source>
        <translation>上限の %1</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>used of ceiling</source>
        <translation>上限に対する使用</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSchemaView</name>
    <message>
        <source>primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>NULL 不可</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>既定値 %1</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>%1 を参照</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>任意の型</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Statement that made it</source>
        <translation>作成した文</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSide</name>
    <message>
        <source>WAL, %1 merged in a copy</source>
        <translation>WAL、%1 をコピー内で統合済み</translation>
    </message>
    <message>
        <source>WAL, %1 not merged: rows that only it holds are not seen</source>
        <translation>WAL、%1 は未統合: そこにしかない行は見えません</translation>
    </message>
    <message>
        <source>A change of %1 was left half done; the file is shown as it is</source>
        <translation>%1 の変更が途中で終わっています。ファイルはそのまま表示されます</translation>
    </message>
    <message>
        <source>WAL, nothing to merge</source>
        <translation>WAL、統合するものなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>%1 のテーブル</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Back to the files of the pack</source>
        <translation>パックのファイルへ戻る</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>テーブルと列を絞り込む</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Opened read-only; the pack is not touched.</source>
        <translation>読み取り専用で開いています。パックには触れません。</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1、%2 ページ</translation>
    </message>
    <message>
        <source>Opened read-only from a private copy; the pack is not touched.</source>
        <translation>専用のコピーを読み取り専用で開いています。パックには触れません。</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseView</name>
    <message>
        <source>Opening the database…</source>
        <translation>データベースを開いています…</translation>
    </message>
    <message>
        <source>What is shown of the table</source>
        <translation>テーブルの表示内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>対象の行</translation>
    </message>
    <message>
        <source>Rows that findings cite</source>
        <translation>指摘が引用する行</translation>
    </message>
    <message>
        <source>Only the rows that findings and claims point to (R)</source>
        <translation>指摘と主張が指す行のみ (R)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save these rows as CSV</source>
        <translation>これらの行を CSV として保存</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>行を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>This database cannot be shown</source>
        <translation>このデータベースは表示できません</translation>
    </message>
    <message>
        <source>There is no table in this database</source>
        <translation>このデータベースにテーブルはありません</translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation>このデータベースにテーブル %1 はありません。</translation>
    </message>
    <message>
        <source>No finding cites this table.</source>
        <translation>このテーブルを引用する指摘はありません。</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>行を読み取れません: %1</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>行を読み取り中…</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>一致する行がありません。</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>最初の %1 行を表示しています。</translation>
    </message>
    <message>
        <source>Generated columns are left out: %1</source>
        <translation>生成列は除外しています: %1</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>行を選択すると値が表示されます。</translation>
    </message>
    <message>
        <source>Row %1 is not among these rows.</source>
        <translation>行 %1 はこれらの行に含まれていません。</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>%2 に行 %1 はありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>行 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::Deciding</name>
    <message>
        <source>Kept</source>
        <translation>保持しました</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 items</source>
        <translation>%1: %2 項目</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Taken back: %1 items</source>
        <translation>取り消しました: %1 項目</translation>
    </message>
    <message>
        <source>Nothing else is undecided</source>
        <translation>ほかに未判断のものはありません</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>すべて判断済みです</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionBar</name>
    <message>
        <source>Somebody</source>
        <translation>ある人</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 の判断: %2</translation>
    </message>
    <message>
        <source>%1 says: %2 (%3)</source>
        <translation>%1 の判断: %2 (%3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>この項目へのメモ</translation>
    </message>
    <message>
        <source>A note on this item (M); Ctrl+Enter goes back to the list</source>
        <translation>この項目へのメモ (M)。Ctrl+Enter でリストへ戻ります</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1 (リスト内では %2)</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>要証拠</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>主張ではない</translation>
    </message>
    <message>
        <source>Right in its context</source>
        <translation>文脈上は正しい</translation>
    </message>
    <message>
        <source>Fixed meanwhile</source>
        <translation>その後修正済み</translation>
    </message>
    <message>
        <source>Another reason, or none</source>
        <translation>その他の理由、または理由なし</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>却下の理由</translation>
    </message>
    <message>
        <source>Enter dismisses, Escape does not</source>
        <translation>Enter で却下、Escape で中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>%1: this stands</source>
        <translation>%1: こちらが有効です</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>もう一方を採用</translation>
    </message>
    <message>
        <source>%1: this takes its place</source>
        <translation>%1: こちらに置き換えます</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why, for all %1?</source>
        <translation>%1 件すべての理由</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionCard</name>
    <message>
        <source>Why the work is not accepted, and conditions</source>
        <translation>作業を受け入れない理由と条件</translation>
    </message>
    <message>
        <source>Your decision about the work</source>
        <translation>作業についてのあなたの判断</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>作業を受け入れる</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>要証拠</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>Why; exported with the decision as yours</source>
        <translation>理由。あなたの判断とともにエクスポートされます</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>あなたの判断</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionFilter</name>
    <message>
        <source>Claims by decision</source>
        <translation>判断別の主張</translation>
    </message>
    <message>
        <source>Which claims are listed, by decision</source>
        <translation>一覧に表示する主張 (判断別)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>要証拠</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>未決着</translation>
    </message>
    <message>
        <source>Reviewers decided differently</source>
        <translation>レビュアーの判断が分かれています</translation>
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
        <translation>保持した判断</translation>
    </message>
    <message>
        <source>decision about the work taken back</source>
        <translation>作業についての判断の取り消し</translation>
    </message>
    <message>
        <source>decision about the work</source>
        <translation>作業についての判断</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>edit of a proposal</source>
        <translation>提案の編集</translation>
    </message>
    <message>
        <source>%1, %2 items</source>
        <translation>%1、%2 項目</translation>
    </message>
</context>
<context>
    <name>exhibit::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 lines added, %2 removed</source>
        <translation>%1 行追加、%2 行削除</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>パッチをコピーしました</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に表示</translation>
    </message>
    <message>
        <source>Ignore white space and masked parts</source>
        <translation>空白と伏せた部分を無視</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>空白を無視</translation>
    </message>
    <message>
        <source>Lines around changes (C)</source>
        <translation>変更の前後の行 (C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Fold this file</source>
        <translation>このファイルを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold this file</source>
        <translation>このファイルを展開</translation>
    </message>
    <message>
        <source>Fold all files</source>
        <translation>全ファイルを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all files</source>
        <translation>全ファイルを展開</translation>
    </message>
</context>
<context>
    <name>exhibit::DropFrame</name>
    <message>
        <source>Open pack</source>
        <translation>パックを開く</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceDock</name>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePage</name>
    <message>
        <source>No lines to write a note on are shown</source>
        <translation>メモを付ける行が表示されていません</translation>
    </message>
    <message>
        <source>No lines to bookmark are shown</source>
        <translation>ブックマークする行が表示されていません</translation>
    </message>
    <message>
        <source>No bookmark and no note yet; Ctrl+D bookmarks a line</source>
        <translation>ブックマークもメモもまだありません。Ctrl+D で行をブックマークできます</translation>
    </message>
    <message>
        <source>Section of the bundle</source>
        <translation>バンドルのセクション</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>このポインターをコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>外部エディターで開く (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 のテキスト</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>開いているファイルなし</translation>
    </message>
    <message>
        <source>Choose a file on the left, or a pointer anywhere.</source>
        <translation>左のファイル、またはどこかのポインターを選択してください。</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePane</name>
    <message>
        <source>Evidence pane</source>
        <translation>証拠ペイン</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Previous pointer of this item (Shift+F4)</source>
        <translation>この項目の前のポインター (Shift+F4)</translation>
    </message>
    <message>
        <source>Next pointer of this item (F4)</source>
        <translation>この項目の次のポインター (F4)</translation>
    </message>
    <message>
        <source>Keep this evidence while the selection moves</source>
        <translation>選択が移ってもこの証拠を保つ</translation>
    </message>
    <message>
        <source>Show the pane as a window of its own, or dock it again</source>
        <translation>ペインを独立したウィンドウにする、または再びドッキングする</translation>
    </message>
    <message>
        <source>Close the evidence pane (F9)</source>
        <translation>証拠ペインを閉じる (F9)</translation>
    </message>
    <message>
        <source>Open in the Evidence page</source>
        <translation>証拠ページで開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>このポインターをコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>外部エディターで開く (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>引用元</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · %2–%3 行目</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>whole file · 1 line</source>
        <translation>ファイル全体 · 1 行</translation>
    </message>
    <message>
        <source>whole file · %1 lines</source>
        <translation>ファイル全体 · %1 行</translation>
    </message>
    <message>
        <source>Cited by %1</source>
        <translation>引用元: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceTree</name>
    <message>
        <source>Files of the pack</source>
        <translation>パックのファイル</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込む</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Change kind of text…</source>
        <translation>テキストの種類を変更…</translation>
    </message>
    <message>
        <source>Say what kind of text this is. It decides how the statements that were read in it are judged; it is kept as a decision and can be undone</source>
        <translation>このテキストの種類を指定します。ここから読み取った記述の判定方法が決まります。判断として保存され、元に戻せます</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>ファイルの情報</translation>
    </message>
    <message>
        <source>1 file, %1</source>
        <translation>1 ファイル、%1</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 ファイル、%2</translation>
    </message>
    <message>
        <source>%1, %2 sections</source>
        <translation>%1、%2 セクション</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>%1–%2 行目</translation>
    </message>
    <message>
        <source>%1 bytes, %2 lines</source>
        <translation>%1 バイト、%2 行</translation>
    </message>
    <message>
        <source>%1, shown as %2</source>
        <translation>%1、%2 として表示</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>読み取ったまま</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceView</name>
    <message>
        <source>The value, readable</source>
        <translation>値 (読みやすい形)</translation>
    </message>
    <message>
        <source>Show original bytes</source>
        <translation>元のバイトを表示</translation>
    </message>
    <message>
        <source>No evidence chosen</source>
        <translation>証拠が選択されていません</translation>
    </message>
    <message>
        <source>Click a pointer, a bar or a row to see the lines behind it.</source>
        <translation>ポインター、バー、行をクリックすると、もとになった行が表示されます。</translation>
    </message>
    <message>
        <source>This row cannot be shown</source>
        <translation>この行は表示できません</translation>
    </message>
    <message>
        <source>%1, %2. There are no lines to show.</source>
        <translation>%1、%2。表示する行がありません。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>このファイルは表示できません</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>%1, as the review read it</source>
        <translation>%1 (レビューが読み取ったとおり)</translation>
    </message>
    <message>
        <source>As the review read it</source>
        <translation>レビューが読み取ったとおり</translation>
    </message>
    <message>
        <source>Shown as %1. Lines and pointers are those of the text as the review read it.</source>
        <translation>%1 として表示しています。行とポインターは、レビューが読み取ったテキストのものです。</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>読み取ったまま</translation>
    </message>
    <message>
        <source>Show repaired text</source>
        <translation>修復したテキストを表示</translation>
    </message>
    <message>
        <source>Text damaged by a wrong encoding is shown repaired; lines count the original.</source>
        <translation>誤ったエンコーディングで壊れたテキストを修復して表示しています。行番号は元のものです。</translation>
    </message>
    <message>
        <source>The original bytes, damaged by a wrong encoding.</source>
        <translation>誤ったエンコーディングで壊れた元のバイトです。</translation>
    </message>
    <message>
        <source>The quoted text is no longer at line %1; this is the nearest place that has it.</source>
        <translation>引用された文はもう %1 行目にありません。これは同じ文がある最も近い場所です。</translation>
    </message>
    <message>
        <source>The quoted text is no longer in this file; this is the line where it was.</source>
        <translation>引用された文はもうこのファイルにありません。これは以前あった行です。</translation>
    </message>
</context>
<context>
    <name>exhibit::FailuresChart</name>
    <message>
        <source>Every run</source>
        <translation>全実行で失敗</translation>
    </message>
    <message>
        <source>Other known</source>
        <translation>その他の既知</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>実行ごとの失敗テスト</translation>
    </message>
    <message>
        <source>Show its failing tests</source>
        <translation>失敗したテストを表示</translation>
    </message>
    <message>
        <source>Parts of the bars</source>
        <translation>バーの内訳</translation>
    </message>
    <message>
        <source>no tests ran, 1 collection error</source>
        <translation>テスト実行なし、収集エラー 1 件</translation>
    </message>
    <message>
        <source>no tests ran, %1 collection errors</source>
        <translation>テスト実行なし、収集エラー %1 件</translation>
    </message>
    <message>
        <source>no count of failures</source>
        <translation>失敗数なし</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new</source>
        <translation>失敗 %1: 全実行 %2、その他の既知 %3、新規 %4</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>worst of %1 runs</source>
        <translation>実行 %1 件中の最悪</translation>
    </message>
    <message>
        <source>No runs in this pack.</source>
        <translation>このパックに実行はありません。</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1 件</translation>
    </message>
    <message>
        <source>no tests ran</source>
        <translation>テスト実行なし</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>代用</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>退行</translation>
    </message>
    <message>
        <source>new test</source>
        <translation>新規テスト</translation>
    </message>
    <message>
        <source>new tests</source>
        <translation>新規テスト</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 unknown if new</source>
        <translation>%1 件失敗: %2 件は毎回、%3 件は新規か不明</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new, %5 unknown if new</source>
        <translation>%1 件失敗: %2 件は毎回、%3 件はその他の既知、%4 件は新規、%5 件は新規か不明</translation>
    </message>
    <message>
        <source>Unknown if new</source>
        <translation>新規か不明</translation>
    </message>
</context>
<context>
    <name>exhibit::FileTabs</name>
    <message>
        <source>Open files</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>ほかを閉じる</translation>
    </message>
    <message>
        <source>Close those to the right</source>
        <translation>右側を閉じる</translation>
    </message>
    <message>
        <source>Keep in front</source>
        <translation>先頭に固定</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>横に表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>閉じたファイルを再度開く</translation>
    </message>
</context>
<context>
    <name>exhibit::FilterChips</name>
    <message>
        <source>%1 is not</source>
        <translation>%1 ≠</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 =</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>フィルター %1、解除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::FindBar</name>
    <message>
        <source>Up and Down: what was searched before</source>
        <translation>Up と Down: 以前の検索語</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>無効なパターン</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>exhibit::ForgetDialog</name>
    <message>
        <source>Forget this pack</source>
        <translation>このパックを忘れる</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>「%1」を忘れますか?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Also delete what I decided about it</source>
        <translation>これについて判断した内容も削除する</translation>
    </message>
    <message>
        <source>1 decision or note</source>
        <translation>判断またはメモ 1 件</translation>
    </message>
    <message>
        <source>%1 decisions and notes</source>
        <translation>判断とメモ %1 件</translation>
    </message>
    <message>
        <source>the chosen baseline</source>
        <translation>選択したベースライン</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>the pack itself, %1</source>
        <translation>パック自体、%1</translation>
    </message>
    <message>
        <source>the index, %1</source>
        <translation>索引、%1</translation>
    </message>
    <message>
        <source>an unpacked archive, %1</source>
        <translation>展開したアーカイブ、%1</translation>
    </message>
    <message>
        <source>the kept review with 1 statement</source>
        <translation>保存されたレビュー (記述 1 件)</translation>
    </message>
    <message>
        <source>the kept review with %1 statements</source>
        <translation>保存されたレビュー (記述 %1 件)</translation>
    </message>
    <message>
        <source>its place among recent packs, and where you were in it</source>
        <translation>最近のパックでの登録と、パック内で見ていた位置</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>削除するもの:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>残すもの:</translation>
    </message>
</context>
<context>
    <name>exhibit::GateStepsWidget</name>
    <message>
        <source>Severity: %1</source>
        <translation>深刻度: %1</translation>
    </message>
    <message>
        <source>By new failures: none, low 1, medium 2–4, high 5–9, critical 10 or more</source>
        <translation>新規失敗の数による: なし、低 1、中 2–4、高 5–9、重大 10 以上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>低 %1</translation>
    </message>
    <message>
        <source>low 1</source>
        <translation>低 1</translation>
    </message>
    <message>
        <source>med %1</source>
        <translation>中 %1</translation>
    </message>
    <message>
        <source>med 2–4</source>
        <translation>中 2–4</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>high 5–9</source>
        <translation>高 5–9</translation>
    </message>
    <message>
        <source>crit %1</source>
        <translation>重大 %1</translation>
    </message>
    <message>
        <source>crit 10+</source>
        <translation>重大 10+</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>ゲートの段階</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>exhibit::HelpWindow</name>
    <message>
        <source>Exhibit manual</source>
        <translation>Exhibit マニュアル</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+Right)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
</context>
<context>
    <name>exhibit::ItemText</name>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>裏付けあり</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>広すぎる</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>別範囲</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>帰属不明</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>検証不能</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>collection failed</source>
        <translation>収集失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>テストなし</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 (BOM 付き)</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>情報源の食い違い</translation>
    </message>
    <message>
        <source>Collection failure</source>
        <translation>収集失敗</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>失われたテスト</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>修正 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>link or special file, not read</source>
        <translation>リンクまたは特殊ファイル(読み込まない)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>run summary</source>
        <translation>実行の要約</translation>
    </message>
    <message>
        <source>phase summary</source>
        <translation>フェーズの要約</translation>
    </message>
    <message>
        <source>command output</source>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>Visual Studio test results</source>
        <translation>Visual Studio のテスト結果</translation>
    </message>
    <message>
        <source>NUnit results</source>
        <translation>NUnit の結果</translation>
    </message>
    <message>
        <source>xUnit.net results</source>
        <translation>xUnit.net の結果</translation>
    </message>
    <message>
        <source>Robot Framework results</source>
        <translation>Robot Framework の結果</translation>
    </message>
    <message>
        <source>results of Catch2 or doctest</source>
        <translation>Catch2 または doctest の結果</translation>
    </message>
    <message>
        <source>Qt Test results</source>
        <translation>Qt Test の結果</translation>
    </message>
    <message>
        <source>CTest results</source>
        <translation>CTest の結果</translation>
    </message>
    <message>
        <source>results of TestNG or Jenkins</source>
        <translation>TestNG または Jenkins の結果</translation>
    </message>
    <message>
        <source>Cobertura coverage</source>
        <translation>Cobertura のカバレッジ</translation>
    </message>
    <message>
        <source>JaCoCo coverage</source>
        <translation>JaCoCo のカバレッジ</translation>
    </message>
    <message>
        <source>Clover coverage</source>
        <translation>Clover のカバレッジ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>executor log</source>
        <translation>エグゼキューターのログ</translation>
    </message>
    <message>
        <source>session of a coding agent</source>
        <translation>コーディングエージェントのセッション</translation>
    </message>
    <message>
        <source>pytest JSON report</source>
        <translation>pytest の JSON レポート</translation>
    </message>
    <message>
        <source>pytest report log</source>
        <translation>pytest のレポートログ</translation>
    </message>
    <message>
        <source>CTRF report</source>
        <translation>CTRF レポート</translation>
    </message>
    <message>
        <source>pytest reports, one a line</source>
        <translation>pytest のレポート(1 行に 1 件)</translation>
    </message>
    <message>
        <source>test baseline</source>
        <translation>テストのベースライン</translation>
    </message>
    <message>
        <source>diagnostics log</source>
        <translation>診断ログ</translation>
    </message>
    <message>
        <source>model selections</source>
        <translation>モデルの選択</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>トークンイベント</translation>
    </message>
    <message>
        <source>model calls with tokens</source>
        <translation>トークン付きモデル呼び出し</translation>
    </message>
    <message>
        <source>report of Jest, Vitest, mocha, RSpec or GoogleTest</source>
        <translation>Jest、Vitest、mocha、RSpec または GoogleTest のレポート</translation>
    </message>
    <message>
        <source>Playwright report</source>
        <translation>Playwright のレポート</translation>
    </message>
    <message>
        <source>Playwright&apos;s last run</source>
        <translation>Playwright の前回の実行</translation>
    </message>
    <message>
        <source>Playwright&apos;s HTML report</source>
        <translation>Playwright の HTML レポート</translation>
    </message>
    <message>
        <source>pytest&apos;s HTML report</source>
        <translation>pytest の HTML レポート</translation>
    </message>
    <message>
        <source>HTML report of coverage</source>
        <translation>カバレッジの HTML レポート</translation>
    </message>
    <message>
        <source>events of go test, dart test or cargo test</source>
        <translation>go test、dart test または cargo test のイベント</translation>
    </message>
    <message>
        <source>Cucumber report</source>
        <translation>Cucumber のレポート</translation>
    </message>
    <message>
        <source>Allure result</source>
        <translation>Allure の結果</translation>
    </message>
    <message>
        <source>findings of linters and scanners</source>
        <translation>リンターとスキャナーの指摘</translation>
    </message>
    <message>
        <source>coverage.py report</source>
        <translation>coverage.py のレポート</translation>
    </message>
    <message>
        <source>coverage of Istanbul, llvm-cov, SimpleCov, gcovr or coverlet</source>
        <translation>Istanbul、llvm-cov、SimpleCov、gcovr または coverlet のカバレッジ</translation>
    </message>
    <message>
        <source>pytest&apos;s failed tests</source>
        <translation>pytest の失敗したテスト</translation>
    </message>
    <message>
        <source>in-toto attestation</source>
        <translation>in-toto アテステーション</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>lcov coverage</source>
        <translation>lcov のカバレッジ</translation>
    </message>
    <message>
        <source>Go cover profile</source>
        <translation>Go のカバレッジプロファイル</translation>
    </message>
    <message>
        <source>CI runner log</source>
        <translation>CI ランナーのログ</translation>
    </message>
    <message>
        <source>git context</source>
        <translation>Git の文脈</translation>
    </message>
    <message>
        <source>test log</source>
        <translation>テストログ</translation>
    </message>
    <message>
        <source>pytest text log</source>
        <translation>pytest のテキストログ</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>build file or settings</source>
        <translation>ビルドファイルまたは設定</translation>
    </message>
</context>
<context>
    <name>exhibit::JsonValueView</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>このファイルは表示できません</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Database row</source>
        <translation>データベースの行</translation>
    </message>
    <message>
        <source>This row is not in the database.</source>
        <translation>この行はデータベースにありません。</translation>
    </message>
</context>
<context>
    <name>exhibit::LikelihoodBar</name>
    <message>
        <source>Likely</source>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>可能性小</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNoteBar</name>
    <message>
        <source>Note on lines</source>
        <translation>行へのメモ</translation>
    </message>
    <message>
        <source>Note; Enter keeps it, an empty one is removed</source>
        <translation>メモ。Enter で保持、空にすると削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keep the note (Enter)</source>
        <translation>メモを保持 (Enter)</translation>
    </message>
    <message>
        <source>Leave the note as it was (Escape)</source>
        <translation>メモを変更しない (Escape)</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNotes</name>
    <message>
        <source>These lines have a note; M changes it</source>
        <translation>この行にはメモがあります。M で変更できます</translation>
    </message>
    <message>
        <source>Bookmarked %1</source>
        <translation>%1 をブックマークしました</translation>
    </message>
    <message>
        <source>Bookmark removed from %1</source>
        <translation>%1 のブックマークを外しました</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Written on line %1, whose words stand here now</source>
        <translation>%1 行目に書かれたもので、その語句は現在ここにあります</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>ブックマークを外す</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>メモを変更…</translation>
    </message>
    <message>
        <source>Note on these lines…</source>
        <translation>この行にメモ…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>メモとブックマーク</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>exhibit::LinkChips</name>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ListText</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>exhibit::LoadingPage</name>
    <message>
        <source>Files being read</source>
        <translation>読み取り中のファイル</translation>
    </message>
    <message>
        <source>Runs found so far</source>
        <translation>これまでに見つかった実行</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>まだ実行はありません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Nothing unexpected so far.</source>
        <translation>今のところ想定外のものはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading this pack (Esc)</source>
        <translation>このパックの読み取りを中止 (Esc)</translation>
    </message>
    <message>
        <source>Progress of the whole pack</source>
        <translation>パック全体の進捗</translation>
    </message>
    <message>
        <source>Counts settle when a file is complete.</source>
        <translation>件数はファイルを読み終えた時点で確定します。</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
</context>
<context>
    <name>exhibit::LogComparison</name>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Logs of two runs</source>
        <translation>二つの実行のログ</translation>
    </message>
    <message>
        <source>Differences of the two logs</source>
        <translation>二つのログの差異</translation>
    </message>
    <message>
        <source>Masked: %1. W shows what they hide as changes, S one side below the other, F7 the next change.</source>
        <translation>伏せたもの: %1。W で隠れた部分を変更として表示、S で上下に表示、F7 で次の変更。</translation>
    </message>
    <message>
        <source>A log of them cannot be read.</source>
        <translation>どちらかのログを読み取れません。</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>1 line differs.</source>
        <translation>1 行が異なります。</translation>
    </message>
    <message>
        <source>%1 lines differ.</source>
        <translation>%1 行が異なります。</translation>
    </message>
    <message>
        <source>1 line is the same but for masked parts.</source>
        <translation>伏せた部分を除けば 1 行が同じです。</translation>
    </message>
    <message>
        <source>%1 lines are the same but for masked parts.</source>
        <translation>伏せた部分を除けば %1 行が同じです。</translation>
    </message>
    <message>
        <source>%1 lines were not compared: the logs have too little in common.</source>
        <translation>%1 行は比較していません: ログの共通部分が少なすぎます。</translation>
    </message>
</context>
<context>
    <name>exhibit::LogView</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 のテキスト</translation>
    </message>
    <message>
        <source>%1, %2 of them folded</source>
        <translation>%1、折りたたみ %2</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Line, 1 to %1, or line:column:</source>
        <translation>行 (1 から %1)、または 行:列:</translation>
    </message>
    <message>
        <source>“%1” is no line of this text</source>
        <translation>「%1」はこのテキストの行ではありません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy pointer</source>
        <translation>ポインターをコピー</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>行へ移動…</translation>
    </message>
    <message>
        <source>Open in external editor</source>
        <translation>外部エディターで開く</translation>
    </message>
    <message>
        <source>No longer highlight “%1”</source>
        <translation>「%1」のハイライトを解除</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>「%1」をハイライト</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Show blanks and line ends</source>
        <translation>空白と改行を表示</translation>
    </message>
    <message>
        <source>Folds are still looked for</source>
        <translation>折りたたみ箇所を検出中です</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>ここに折りたためるものはありません</translation>
    </message>
    <message>
        <source>1 line folded</source>
        <translation>1 行を折りたたみました</translation>
    </message>
    <message>
        <source>%1 lines folded</source>
        <translation>%1 行を折りたたみました</translation>
    </message>
    <message>
        <source>1 line unfolded</source>
        <translation>1 行を展開しました</translation>
    </message>
    <message>
        <source>%1 lines unfolded</source>
        <translation>%1 行を展開しました</translation>
    </message>
    <message>
        <source>%1 of %2 lines folded</source>
        <translation>%2 行中 %1 行を折りたたみました</translation>
    </message>
    <message>
        <source>Nothing to fold in this text</source>
        <translation>このテキストに折りたためるものはありません</translation>
    </message>
    <message>
        <source>No line is folded</source>
        <translation>折りたたまれた行はありません</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>1 line of a trace</source>
        <translation>トレース 1 行</translation>
    </message>
    <message>
        <source>%1 lines of a trace</source>
        <translation>トレース %1 行</translation>
    </message>
    <message>
        <source>1 more like this</source>
        <translation>同様のもの ほか 1 件</translation>
    </message>
    <message>
        <source>%1 more like this</source>
        <translation>同様のもの ほか %1 件</translation>
    </message>
    <message>
        <source>1 more that passes</source>
        <translation>成功 ほか 1 件</translation>
    </message>
    <message>
        <source>%1 more that pass</source>
        <translation>成功 ほか %1 件</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>一致 1 件</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>一致 %1 件</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>One row for this JSON</source>
        <translation>この JSON を 1 行で表示</translation>
    </message>
    <message>
        <source>Take this JSON apart</source>
        <translation>この JSON を分解</translation>
    </message>
    <message>
        <source>Fold these lines</source>
        <translation>この行を折りたたむ</translation>
    </message>
    <message>
        <source>Unfold these lines</source>
        <translation>この行を展開</translation>
    </message>
    <message>
        <source>Fold groups</source>
        <translation>グループを折りたたむ</translation>
    </message>
    <message>
        <source>Fold stack traces</source>
        <translation>スタックトレースを折りたたむ</translation>
    </message>
    <message>
        <source>Fold equal lines</source>
        <translation>同一の行を折りたたむ</translation>
    </message>
    <message>
        <source>Fold passing tests</source>
        <translation>成功したテストを折りたたむ</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Below line %1 no folds are looked for: there are too many</source>
        <translation>%1 行目より下の折りたたみは探しません: 数が多すぎます</translation>
    </message>
</context>
<context>
    <name>exhibit::Look</name>
    <message>
        <source>Contradicted</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>広すぎる</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>別範囲</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>裏付けあり</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>帰属不明</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>検証不能</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>要注目</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Collection failed</source>
        <translation>収集失敗</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>No tests</source>
        <translation>テストなし</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Not in this run</source>
        <translation>この実行になし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed as expected</source>
        <translation>想定どおり失敗</translation>
    </message>
    <message>
        <source>Passed unexpectedly</source>
        <translation>想定外の成功</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>情報源の食い違い</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>失われたテスト</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>系統的</translation>
    </message>
    <message>
        <source>Real gate</source>
        <translation>実ゲート</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修正済み</translation>
    </message>
</context>
<context>
    <name>exhibit::LostDecisions</name>
    <message>
        <source>Note only</source>
        <translation>メモのみ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>1 decision belongs to a statement that is no longer in the pack. It is kept.</source>
        <translation>もうパックにない記述への判断が 1 件あります。保持しています。</translation>
    </message>
    <message>
        <source>%1 decisions belong to statements that are no longer in the pack. They are kept.</source>
        <translation>もうパックにない記述への判断が %1 件あります。保持しています。</translation>
    </message>
    <message>
        <source>Decisions without a statement</source>
        <translation>記述のない判断</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Made earlier; the pack no longer holds these statements. If one comes back, its decision stands there again.</source>
        <translation>以前の判断です。対象の記述はもうパックにありません。記述が戻れば、判断も再びそこに表示されます。</translation>
    </message>
</context>
<context>
    <name>exhibit::MainWindow</name>
    <message>
        <source>P&amp;ages</source>
        <translation>ページ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>The review stays as it was</source>
        <translation>レビューは元のままです</translation>
    </message>
    <message>
        <source>%1 — Exhibit</source>
        <translation>%1 — Exhibit</translation>
    </message>
    <message>
        <source>Nothing in this pack is called “%1”</source>
        <translation>このパックに「%1」という名前のものはありません</translation>
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
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>exhibit::MismatchesPage</name>
    <message>
        <source>Preview report</source>
        <translation>レポートをプレビュー</translation>
    </message>
    <message>
        <source>No claim that evidence could speak to</source>
        <translation>証拠で検証しうる主張がありません</translation>
    </message>
    <message>
        <source>No prose in this pack</source>
        <translation>このパックに文章がありません</translation>
    </message>
    <message>
        <source>The documents state nothing that could be checked: no result of tests, date, version, figure, setting, path or line.</source>
        <translation>文書には検査できる記述がありません。テスト結果、日付、バージョン、数値、設定、パス、行のいずれも述べられていません。</translation>
    </message>
    <message>
        <source>A README.md or another Markdown file would bring claims to check.</source>
        <translation>README.md などの Markdown ファイルがあれば、検査する主張が得られます。</translation>
    </message>
    <message>
        <source>The only claim is supported.</source>
        <translation>唯一の主張には裏付けがあります。</translation>
    </message>
    <message>
        <source>All %1 claims are supported.</source>
        <translation>主張 %1 件すべてに裏付けがあります。</translation>
    </message>
    <message>
        <source>Each has its evidence in the list.</source>
        <translation>それぞれの証拠はリストにあります。</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks against its claims.</source>
        <translation>パックに主張と相反するものはありません。</translation>
    </message>
    <message>
        <source>Nothing in the pack proves a claim wrong.</source>
        <translation>主張を誤りと証明するものはパックにありません。</translation>
    </message>
    <message>
        <source>%1 of %2 claims are supported; the others are not proven by this pack.</source>
        <translation>主張 %2 件中 %1 件に裏付けがあります。残りはこのパックでは証明されません。</translation>
    </message>
    <message>
        <source>%1 Worth a look: %2.</source>
        <translation>%1 要注目: %2。</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>主張 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>exhibit::MissingStrip</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Named but not in the pack (%1): %2</source>
        <translation>名前は挙がるがパックにないもの (%1): %2</translation>
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
        <translation>ほかの場所はまだありません</translation>
    </message>
    <message>
        <source>Nothing is chosen that has a pointer</source>
        <translation>ポインターのあるものが選択されていません</translation>
    </message>
</context>
<context>
    <name>exhibit::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Figures and findings of %1. A click takes this filter off.</source>
        <translation>%1 の数値と指摘です。クリックするとこのフィルターを外します。</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>フィルター %1、解除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, most severe first</source>
        <translation>%1、深刻な順</translation>
    </message>
    <message>
        <source>%1 of %2 name the picked runs</source>
        <translation>%2 件中 %1 件が選択した実行に言及</translation>
    </message>
    <message>
        <source>No finding names one of the picked runs.</source>
        <translation>選択した実行に言及する指摘はありません。</translation>
    </message>
    <message>
        <source>No test runs were found.</source>
        <translation>テストの実行は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Runs: %1, none of them red.</source>
        <translation>実行: %1、レッドはなし。</translation>
    </message>
    <message>
        <source>Runs: %1; red: %2.</source>
        <translation>実行: %1、レッド: %2。</translation>
    </message>
    <message>
        <source>No statement was found that evidence could speak to.</source>
        <translation>証拠で検証しうる記述は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Statements checked: %1. This pack settles %2 of them, and none against its words.</source>
        <translation>検査した記述: %1。このパックはそのうち %2 件に決着をつけ、文言に反する結果は 1 件もありません。</translation>
    </message>
    <message>
        <source>Worth a look, proven neither way: %1.</source>
        <translation>要注目 (どちらとも証明されない): %1。</translation>
    </message>
    <message>
        <source>%1 ran tests</source>
        <translation>テストを実行 %1</translation>
    </message>
    <message>
        <source>%1 in all %2 that ran</source>
        <translation>テストを実行した %2 件すべてで %1</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>実行 1 件で</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>実行 %1 件で</translation>
    </message>
    <message>
        <source>in 1 claim</source>
        <translation>主張 1 件で</translation>
    </message>
    <message>
        <source>in %1 claims</source>
        <translation>主張 %1 件で</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>no token events</source>
        <translation>トークンイベントなし</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>エスカレーション 1 件</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>エスカレーション %1 件</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>ベースラインなし</translation>
    </message>
    <message>
        <source>against a stand-in</source>
        <translation>代用と比較</translation>
    </message>
    <message>
        <source>Review mismatches</source>
        <translation>不一致をレビュー</translation>
    </message>
    <message>
        <source>Preview report</source>
        <translation>レポートをプレビュー</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Failing per run</source>
        <translation>実行ごとの失敗</translation>
    </message>
    <message>
        <source>Collection errors</source>
        <translation>収集エラー</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>打ち切られた出力</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>実行ごとの失敗テスト</translation>
    </message>
    <message>
        <source>pack order</source>
        <translation>パックの順</translation>
    </message>
    <message>
        <source>Token use against budget</source>
        <translation>予算に対するトークン使用量</translation>
    </message>
    <message>
        <source>%1 of %2 phases, worst first</source>
        <translation>フェーズ %2 件中 %1 件、悪い順</translation>
    </message>
    <message>
        <source>%1 phases, worst first</source>
        <translation>フェーズ %1 件、悪い順</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>主な指摘</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>深刻度別の指摘</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Files of the pack, and those it names but does not hold</source>
        <translation>パックのファイルと、名前は挙がるがパックにないファイル</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>あり %1</translation>
    </message>
    <message>
        <source>%1 present · %2 missing</source>
        <translation>あり %1 · なし %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>Newly failing</source>
        <translation>新規の失敗</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewRuler</name>
    <message>
        <source>Overview of the text</source>
        <translation>テキストの概観</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
</context>
<context>
    <name>exhibit::PackSession</name>
    <message>
        <source>%1 changed since it was read.</source>
        <translation>%1 は読み取り後に変更されました。</translation>
    </message>
    <message>
        <source>%1 files changed since they were read.</source>
        <translation>読み取り後に %1 ファイルが変更されました。</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>最近のパック</translation>
    </message>
    <message>
        <source>Open an evidence pack</source>
        <translation>証拠パックを開く</translation>
    </message>
    <message>
        <source>Open files or archives as a pack</source>
        <translation>ファイルまたはアーカイブをパックとして開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</source>
        <translation>アーカイブ (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Tar archives (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</source>
        <translation>Tar アーカイブ (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</translation>
    </message>
    <message>
        <source>Settings could not be written. Check the permissions of their file.</source>
        <translation>設定を書き込めませんでした。設定ファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more but what you decided</source>
        <translation>「%1」については、判断した内容以外は何も保持していません</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more</source>
        <translation>「%1」については何も保持していません</translation>
    </message>
    <message>
        <source>1 run, mismatches: %1</source>
        <translation>実行 1 件、不一致: %1</translation>
    </message>
    <message>
        <source>%1 runs, mismatches: %2</source>
        <translation>実行 %1 件、不一致: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksChart</name>
    <message>
        <source>Failing tests and contradicted claims per pack</source>
        <translation>パックごとの失敗テストと矛盾する主張</translation>
    </message>
    <message>
        <source>fewer than two runs: no failing core, contradicted: %1</source>
        <translation>実行が 2 件未満: 常時失敗群なし、矛盾: %1</translation>
    </message>
    <message>
        <source>%1 fail in every run, movers: %2, contradicted: %3</source>
        <translation>全実行で失敗 %1、変動群: %2、矛盾: %3</translation>
    </message>
    <message>
        <source>%1, the newest of %2</source>
        <translation>%1 (%2 件中の最新)</translation>
    </message>
    <message>
        <source>Failing core</source>
        <translation>常時失敗群</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>変動群</translation>
    </message>
    <message>
        <source>Claims contradicted</source>
        <translation>矛盾する主張</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksPage</name>
    <message>
        <source>Filter packs</source>
        <translation>パックを絞り込む</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>表示中の行を見出し付き、タブ区切りでコピー</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>パックがありません。</translation>
    </message>
    <message>
        <source>No pack matches.</source>
        <translation>一致するパックがありません。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
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
        <translation>このプロジェクトのパックはほかにまだありません</translation>
    </message>
    <message>
        <source>The kept reviews are not to be had</source>
        <translation>保存されたレビューを取得できません</translation>
    </message>
    <message>
        <source>Packs that you open are kept for comparison. The command exhibit audit DIR --store keeps all that lie below a folder.</source>
        <translation>開いたパックは比較のために保存されます。コマンド exhibit audit DIR --store は、フォルダー以下のものをすべて保存します。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%2 件中 %1 件、%3 から %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No failing core to follow: %1 has fewer than two runs.</source>
        <translation>追跡できる常時失敗群がありません: %1 の実行は 2 件未満です。</translation>
    </message>
    <message>
        <source>%1 Contradicted claims: %2.</source>
        <translation>%1 矛盾する主張: %2。</translation>
    </message>
    <message>
        <source>The failing core fell from %1 to %2.</source>
        <translation>常時失敗群は %1 から %2 に減りました。</translation>
    </message>
    <message>
        <source>The failing core grew from %1 to %2.</source>
        <translation>常時失敗群は %1 から %2 に増えました。</translation>
    </message>
    <message>
        <source>The failing core is what it was: %1.</source>
        <translation>常時失敗群に変化はありません: %1。</translation>
    </message>
    <message>
        <source>%1: newly failing tests %2, movers %3, contradicted claims %4.</source>
        <translation>%1: 新規失敗のテスト %2、変動群 %3、矛盾する主張 %4。</translation>
    </message>
    <message>
        <source>Mark two packs: Space</source>
        <translation>二つのパックに印を付ける: Space</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Decided in A, found again in B: %1</source>
        <translation>A で判断済み、B で再び検出: %1</translation>
    </message>
    <message>
        <source>%1 of %2 packs</source>
        <translation>パック %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%2 件中 %1 件に印</translation>
    </message>
</context>
<context>
    <name>exhibit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>exhibit::PagesBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>ページを小さく</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>ページを大きく</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
    <message>
        <source>The first %1 pages are shown; the file has all.</source>
        <translation>最初の %1 ページを表示しています。ファイルには全ページあります。</translation>
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
        <translation>レポートのページ</translation>
    </message>
</context>
<context>
    <name>exhibit::Palette</name>
    <message>
        <source>Runs  #</source>
        <translation>実行  #</translation>
    </message>
    <message>
        <source>Tests  @</source>
        <translation>テスト  @</translation>
    </message>
    <message>
        <source>Claims  !</source>
        <translation>主張  !</translation>
    </message>
    <message>
        <source>Commands  &gt;</source>
        <translation>コマンド  &gt;</translation>
    </message>
    <message>
        <source>Lines  :</source>
        <translation>行  :</translation>
    </message>
    <message>
        <source>Text  /</source>
        <translation>テキスト  /</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Lines of the current entry</source>
        <translation>現在の項目の行</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Page, run, test, claim, command or pointer</source>
        <translation>ページ、実行、テスト、主張、コマンド、ポインター</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>検索するもの</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>beside the page</source>
        <translation>ページの横に</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>次のグループ</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>lines on, off</source>
        <translation>行の表示切替</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>This entry has no lines of its own.</source>
        <translation>この項目には固有の行がありません。</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteDesk</name>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteModel</name>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Claims and findings</source>
        <translation>主張と指摘</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternDetail</name>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>シグネチャ</translation>
    </message>
    <message>
        <source>What the finding is recognised by</source>
        <translation>指摘を識別する手がかり</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>Extra evidence needed</source>
        <translation>追加で必要な証拠</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Possibly systemic</source>
        <translation>系統的な可能性</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>確信度 %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>実行 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternMatrix</name>
    <message>
        <source>Pattern by run</source>
        <translation>実行別のパターン</translation>
    </message>
    <message>
        <source>pattern %1 occurs</source>
        <translation>パターン %1 が発生</translation>
    </message>
    <message>
        <source>pattern %1 is fixed</source>
        <translation>パターン %1 は修正済み</translation>
    </message>
    <message>
        <source>pattern %1 does not occur</source>
        <translation>パターン %1 は発生なし</translation>
    </message>
    <message>
        <source>%1 of %2 runs have room here</source>
        <translation>実行 %2 件中 %1 件を表示可能</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternsPage</name>
    <message>
        <source>Patterns and other findings</source>
        <translation>パターンとその他の指摘</translation>
    </message>
    <message>
        <source>Pattern by run</source>
        <translation>実行別のパターン</translation>
    </message>
    <message>
        <source>%1 in 1 run</source>
        <translation>実行 1 件で %1</translation>
    </message>
    <message>
        <source>%1 across %2 runs</source>
        <translation>実行 %2 件で %1</translation>
    </message>
    <message>
        <source>No runs in this pack</source>
        <translation>このパックに実行はありません</translation>
    </message>
    <message>
        <source>No pattern found</source>
        <translation>パターンは見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing repeats over the runs, and nothing in them contradicts another source.</source>
        <translation>実行間で繰り返すものはなく、ほかの情報源と矛盾するものもありません。</translation>
    </message>
    <message>
        <source>Pattern %1 of %2</source>
        <translation>パターン %1 / %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>指摘 %1 / %2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
</context>
<context>
    <name>exhibit::PlacePath</name>
    <message>
        <source>Where this stands</source>
        <translation>現在の位置</translation>
    </message>
</context>
<context>
    <name>exhibit::PointerLabel</name>
    <message>
        <source>Copy pointer</source>
        <translation>ポインターをコピー</translation>
    </message>
</context>
<context>
    <name>exhibit::PredictionChart</name>
    <message>
        <source>Predicted against used output tokens</source>
        <translation>予測と使用した出力トークンの比較</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>フェーズのない試行</translation>
    </message>
    <message>
        <source>used at least %1, predicted %2</source>
        <translation>使用 %1 以上、予測 %2</translation>
    </message>
    <message>
        <source>used %1, predicted %2</source>
        <translation>使用 %1、予測 %2</translation>
    </message>
    <message>
        <source>%1 attempts here, %2 truncated</source>
        <translation>ここに試行 %1 件、打ち切り %2 件</translation>
    </message>
    <message>
        <source>No predictions in this pack.</source>
        <translation>このパックに予測はありません。</translation>
    </message>
    <message>
        <source>under-predicted</source>
        <translation>過小予測</translation>
    </message>
    <message>
        <source>over-predicted</source>
        <translation>過大予測</translation>
    </message>
    <message>
        <source>Predicted output tokens</source>
        <translation>予測した出力トークン</translation>
    </message>
</context>
<context>
    <name>exhibit::ProofForm</name>
    <message>
        <source>Not settled</source>
        <translation>未決着</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>決着</translation>
    </message>
    <message>
        <source>%1, not settled</source>
        <translation>%1、未決着</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1、決着</translation>
    </message>
</context>
<context>
    <name>exhibit::ProposedEditCard</name>
    <message>
        <source>Proposed edit</source>
        <translation>編集案</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>提案どおり</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this text (Ctrl+Enter)</source>
        <translation>このテキストを保持 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave the text as it was (Escape)</source>
        <translation>テキストを変更しない (Escape)</translation>
    </message>
    <message>
        <source>Take the proposed text again</source>
        <translation>提案されたテキストに戻す</translation>
    </message>
    <message>
        <source>Proposed edit as a unified diff</source>
        <translation>編集案 (統合差分)</translation>
    </message>
    <message>
        <source>The lines that would stand in the document</source>
        <translation>文書に入る行</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>パッチをコピーしました</translation>
    </message>
    <message>
        <source>Proposed %1 edit</source>
        <translation>%1 の編集案</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
</context>
<context>
    <name>exhibit::RateChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Truncation rate per batch</source>
        <translation>バッチごとの打ち切り率</translation>
    </message>
    <message>
        <source>Reported, not measured</source>
        <translation>報告値 (測定値ではない)</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>打ち切り %1</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>%1 からの呼び出し</translation>
    </message>
    <message>
        <source>too few to say a rate</source>
        <translation>率を示すには少なすぎます</translation>
    </message>
    <message>
        <source>; of first attempts %1</source>
        <translation>、初回の試行では %1</translation>
    </message>
    <message>
        <source>No call states when it was made.</source>
        <translation>時刻が記された呼び出しがありません。</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>少なすぎます</translation>
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
        <translation>人向けのレビュー。ポインターはテキスト</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>One file for any browser, with the cited lines; to be printed as well</source>
        <translation>任意のブラウザー用の 1 ファイル。引用行付き、印刷にも対応</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>印刷用</translation>
    </message>
    <message>
        <source>The same on paper, with bookmarks, links and digests below each page</source>
        <translation>同じ内容の印刷用。ブックマーク、リンク、各ページ下部のダイジェスト付き</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Findings, verdicts and pointers for programs (exhibit.review/1)</source>
        <translation>プログラム用の指摘、判定、ポインター (exhibit.review/1)</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>Findings for code hosts and editors (SARIF 2.1.0)</source>
        <translation>コードホストとエディター用の指摘 (SARIF 2.1.0)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheets</source>
        <translation>表計算ソフト用の表のフォルダー</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>The brief for a pull request or a step summary</source>
        <translation>プルリクエストまたはステップサマリー用の要約</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Missing evidence as a message to send, with what each would settle</source>
        <translation>不足している証拠を求める送付用メッセージ。それぞれが決着させる事項付き</translation>
    </message>
    <message>
        <source>In-toto</source>
        <translation>In-toto</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>The JSON as an unsigned statement about the pack&apos;s digest, to be signed</source>
        <translation>パックのダイジェストについての署名前の文書としての JSON</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All sections, in their usual order</source>
        <translation>全セクションを通常の順序で</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運用者</translation>
    </message>
    <message>
        <source>What to do next (Alt+1)</source>
        <translation>次に何をすべきか (Alt+1)</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>メンテナー</translation>
    </message>
    <message>
        <source>Whether to merge (Alt+2)</source>
        <translation>マージすべきか (Alt+2)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査者</translation>
    </message>
    <message>
        <source>Whether it is true (Alt+3)</source>
        <translation>真実かどうか (Alt+3)</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>レポートの設定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>全セクションを通常の順序で</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Whose sections the full report has</source>
        <translation>完全版レポートに含めるセクションの対象者</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全版</translation>
    </message>
    <message>
        <source>Brief, one page</source>
        <translation>要約、1 ページ</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down to order</source>
        <translation>Alt+Up、Alt+Down で並べ替え</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>レポートのセクション</translation>
    </message>
    <message>
        <source>Space leaves a section out; Alt+Up and Alt+Down, or the mouse, order them</source>
        <translation>Space でセクションを除外、Alt+Up と Alt+Down またはマウスで並べ替え</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Language of the report; what it quotes stays as it is</source>
        <translation>レポートの言語。引用はそのまま残ります</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was noted beside decisions; the reason of a dismissal always stands</source>
        <translation>判断に添えたメモ。却下の理由は常に含まれます</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Lists of what was dismissed, with the reasons</source>
        <translation>却下したものの一覧 (理由付き)</translation>
    </message>
    <message>
        <source>Reviewer, named in the report</source>
        <translation>レポートに記載するレビュアー</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Before export</source>
        <translation>エクスポートの前に</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>レポートを Markdown でコピー</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>Markdown をエクスポート</translation>
    </message>
    <message>
        <source>Edits as a patch…</source>
        <translation>編集をパッチに…</translation>
    </message>
    <message>
        <source>The confirmed edits of documents, as git apply takes them</source>
        <translation>確認済みの文書編集 (git apply で適用できる形)</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>メモ %1</translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <translation>却下 %1</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 / %2 セクション</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Custom, %1</source>
        <translation>カスタム、%1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPage</name>
    <message>
        <source>Copied the report</source>
        <translation>レポートをコピーしました</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>ビューアーで開く</translation>
    </message>
    <message>
        <source>Writes the file to a folder that lasts as long as this window, and opens it in the program for its kind</source>
        <translation>このウィンドウを閉じるまで残るフォルダーにファイルを書き込み、対応するプログラムで開きます</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Prints the pages as the PDF has them</source>
        <translation>PDF と同じページを印刷します</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>レポートのソース</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Not checked: it was cancelled. Choose again what the report holds to check it.</source>
        <translation>未検査: キャンセルされました。検査するには、レポートの内容を選択し直してください。</translation>
    </message>
    <message>
        <source>Checking every pointer…</source>
        <translation>すべてのポインターを検査中…</translation>
    </message>
    <message>
        <source>The source is exactly what is exported.</source>
        <translation>ソースはエクスポートされる内容そのものです。</translation>
    </message>
    <message>
        <source>The pages are those of the file.</source>
        <translation>ページはファイルのものです。</translation>
    </message>
    <message>
        <source>The tables hold the same, a row for each thing.</source>
        <translation>表の内容は同じで、1 件が 1 行です。</translation>
    </message>
    <message>
        <source>All %1 pointers resolve to their lines.</source>
        <translation>ポインター %1 件すべてが該当行に解決されます。</translation>
    </message>
    <message>
        <source>%1 of %2 pointers do not resolve; the report says which.</source>
        <translation>ポインター %2 件中 %1 件が解決されません。どれかはレポートにあります。</translation>
    </message>
    <message>
        <source>1 credential is masked.</source>
        <translation>認証情報 1 件を伏せています。</translation>
    </message>
    <message>
        <source>%1 credentials are masked.</source>
        <translation>認証情報 %1 件を伏せています。</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>すべて判断済みです。</translation>
    </message>
    <message>
        <source>1 item is undecided and exported as open.</source>
        <translation>1 項目が未判断で、未決としてエクスポートされます。</translation>
    </message>
    <message>
        <source>%1 items are undecided and exported as open.</source>
        <translation>%1 項目が未判断で、未決としてエクスポートされます。</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>パックの内容はすべて想定どおりに読み取れました。</translation>
    </message>
    <message>
        <source>1 diagnostic is listed in the report.</source>
        <translation>診断 1 件がレポートに記載されます。</translation>
    </message>
    <message>
        <source>%1 diagnostics are listed in the report.</source>
        <translation>診断 %1 件がレポートに記載されます。</translation>
    </message>
    <message>
        <source>Fits one page.</source>
        <translation>1 ページに収まります。</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 ページ。</translation>
    </message>
    <message>
        <source>Fits one page, %1 of its %2 lines are left.</source>
        <translation>1 ページに収まり、%2 行中 %1 行が余っています。</translation>
    </message>
    <message>
        <source>%1 lines of Markdown.</source>
        <translation>Markdown %1 行。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>It could not be printed. Look at the printer, or export the PDF.</source>
        <translation>印刷できませんでした。プリンターを確認するか、PDF をエクスポートしてください。</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>表のフォルダー</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>レビューをエクスポート</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Export the confirmed edits</source>
        <translation>確認済みの編集をエクスポート</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 を開きました</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPreview</name>
    <message>
        <source>The preview ends here; the exported report is complete.</source>
        <translation>プレビューはここまでです。エクスポートされるレポートは完全です。</translation>
    </message>
    <message>
        <source>1 more row is in the exported report.</source>
        <translation>エクスポートされるレポートにはさらに 1 行あります。</translation>
    </message>
    <message>
        <source>%1 more rows are in the exported report.</source>
        <translation>エクスポートされるレポートにはさらに %1 行あります。</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewProgress</name>
    <message>
        <source>Review progress</source>
        <translation>レビューの進捗</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <translation>却下 %1</translation>
    </message>
    <message>
        <source>1 needs evidence</source>
        <translation>要証拠 1</translation>
    </message>
    <message>
        <source>%1 need evidence</source>
        <translation>要証拠 %1</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>主張 1 件</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>主張 %1 件</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>パターン 1 件</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>パターン %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>すべて判断済み</translation>
    </message>
    <message>
        <source>%1 to review: %2</source>
        <translation>残り %1: %2</translation>
    </message>
    <message>
        <source>Review progress: %1</source>
        <translation>レビューの進捗: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewText</name>
    <message>
        <source>The review</source>
        <translation>レビュー</translation>
    </message>
</context>
<context>
    <name>exhibit::RowList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, opened %3</source>
        <translation>%1、%2、%3 に開いたもの</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDeltaCard</name>
    <message>
        <source>Show these tests</source>
        <translation>これらのテストを表示</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>新規失敗</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>継続失敗</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Exchange the two runs (X)</source>
        <translation>二つの実行を入れ替える (X)</translation>
    </message>
    <message>
        <source>Compare logs</source>
        <translation>ログを比較</translation>
    </message>
    <message>
        <source>Both logs beside each other, without times, addresses and the like</source>
        <translation>両方のログを、時刻やアドレスなどを除いて並べて表示</translation>
    </message>
    <message>
        <source>Changes against the baseline</source>
        <translation>ベースラインとの変化</translation>
    </message>
    <message>
        <source>no run to compare with</source>
        <translation>比較対象の実行なし</translation>
    </message>
    <message>
        <source>this run stands in for the baseline</source>
        <translation>この実行がベースラインの代用です</translation>
    </message>
    <message>
        <source>this run is the baseline</source>
        <translation>この実行がベースラインです</translation>
    </message>
    <message>
        <source>against %1, a stand-in</source>
        <translation>%1 (代用) と比較</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>There is no run to compare this one with.</source>
        <translation>この実行と比較する実行がありません。</translation>
    </message>
    <message>
        <source>The other runs are compared with this one.</source>
        <translation>ほかの実行がこの実行と比較されます。</translation>
    </message>
    <message>
        <source>Nothing can be compared: a run without results has no changes.</source>
        <translation>比較できるものがありません: 結果のない実行には変化がありません。</translation>
    </message>
    <message>
        <source>No test changed against the baseline, and none fails in both.</source>
        <translation>ベースラインから変化したテストはなく、両方で失敗するテストもありません。</translation>
    </message>
    <message>
        <source>No test changed against %1, and none fails in both.</source>
        <translation>%1 から変化したテストはなく、両方で失敗するテストもありません。</translation>
    </message>
    <message>
        <source>Tests added %1</source>
        <translation>追加テスト %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>failing count delta %1</source>
        <translation>失敗数の増減 %1</translation>
    </message>
    <message>
        <source>Only modules that failed to collect can be compared</source>
        <translation>比較できるのは収集に失敗したモジュールのみです</translation>
    </message>
    <message>
        <source>Show in Tests</source>
        <translation>テストページで表示</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDetail</name>
    <message>
        <source>Details of the run</source>
        <translation>実行の詳細</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>シグネチャ</translation>
    </message>
    <message>
        <source>log lines</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>情報源…</translation>
    </message>
    <message>
        <source>Say which sources are one run. Kept as a decision, and can be undone</source>
        <translation>どの情報源が同じ実行かを指定します。判断として保存され、元に戻せます</translation>
    </message>
    <message>
        <source>collected only</source>
        <translation>収集のみ</translation>
    </message>
    <message>
        <source>did not run to its end</source>
        <translation>最後まで実行されていません</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 collected</source>
        <translation>収集 %1</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>警告 %1 件</translation>
    </message>
    <message>
        <source>log and report disagree</source>
        <translation>ログとレポートが食い違い</translation>
    </message>
    <message>
        <source>parts: %1</source>
        <translation>部分: %1</translation>
    </message>
    <message>
        <source>One run: %1</source>
        <translation>同じ実行: %1</translation>
    </message>
    <message>
        <source>Tell its sources apart</source>
        <translation>情報源を分ける</translation>
    </message>
    <message>
        <source>One run with</source>
        <translation>次と同じ実行</translation>
    </message>
</context>
<context>
    <name>exhibit::RunGateCard</name>
    <message>
        <source>recorded</source>
        <translation>記録あり</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>What the gate says</source>
        <translation>ゲートの結果</translation>
    </message>
    <message>
        <source>Gate class</source>
        <translation>ゲートの区分</translation>
    </message>
    <message>
        <source>Completion policy</source>
        <translation>完了ポリシー</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>ゲートの段階</translation>
    </message>
    <message>
        <source>Why it completed with red CI</source>
        <translation>CI がレッドのまま完了した理由</translation>
    </message>
    <message>
        <source>Why it was blocked</source>
        <translation>ブロックされた理由</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>No completion policy could be applied to this run.</source>
        <translation>この実行に適用できる完了ポリシーがありません。</translation>
    </message>
    <message>
        <source>This policy completes the run.</source>
        <translation>このポリシーでは実行は完了します。</translation>
    </message>
    <message>
        <source>This policy blocks the run.</source>
        <translation>このポリシーでは実行はブロックされます。</translation>
    </message>
    <message>
        <source>What this policy decides is not known.</source>
        <translation>このポリシーの判断は不明です。</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>パターン %1</translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation>不一致 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSignaturesCard</name>
    <message>
        <source>in product code</source>
        <translation>製品コード内</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>テストコード内</translation>
    </message>
    <message>
        <source>Failures by root-cause signature</source>
        <translation>根本原因のシグネチャ別の失敗</translation>
    </message>
    <message>
        <source>No test fails.</source>
        <translation>失敗したテストはありません。</translation>
    </message>
    <message>
        <source>Failures by signature</source>
        <translation>シグネチャ別の失敗</translation>
    </message>
    <message>
        <source>Collection errors by cause</source>
        <translation>原因別の収集エラー</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>モジュール 1 件</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>モジュール %1 件</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>テスト 1 件</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>テスト %1 件</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>原因 1 件</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>原因 %1 件</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>シグネチャ 1 件</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>シグネチャ %1 件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>その他の場所</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSources</name>
    <message>
        <source>What a test runner printed, saved as a text file, would bring them: pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP and others. So would the log of a CI job, or a report: %1.</source>
        <translation>テストランナーの出力をテキストファイルとして保存したものがあれば表示されます: pytest、unittest、cargo、go test、Jest、Vitest、Mocha、Playwright、Maven、Gradle、dotnet test、PHPUnit、RSpec、TAP など。CI ジョブのログやレポートでも構いません: %1。</translation>
    </message>
</context>
<context>
    <name>exhibit::RunsPage</name>
    <message>
        <source>No test runs in this pack</source>
        <translation>このパックにテストの実行はありません</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>表示中の行を見出し付き、タブ区切りでコピー</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>実行がありません。</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>一致する実行がありません。</translation>
    </message>
    <message>
        <source>Show its tests</source>
        <translation>テストを表示</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>実行 1 件</translation>
    </message>
    <message>
        <source>%1 runs, in the order of the pack</source>
        <translation>実行 %1 件、パックの順</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>実行 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>実行 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResultModel</name>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>検索を停止 (見つかったものは残ります)</translation>
    </message>
    <message>
        <source>Copy all pointers</source>
        <translation>全ポインターをコピー</translation>
    </message>
    <message>
        <source>Close the search results</source>
        <translation>検索結果を閉じる</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Stopped after %1 matches</source>
        <translation>一致 %1 件で停止しました</translation>
    </message>
    <message>
        <source>Searching… %1 matches</source>
        <translation>検索中… 一致 %1 件</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>一致する行がありません。</translation>
    </message>
    <message>
        <source>%1 matching lines, the first %2 shown</source>
        <translation>一致 %1 行、最初の %2 行を表示</translation>
    </message>
    <message>
        <source>%1 matching lines in %2 files</source>
        <translation>一致 %1 行 (%2 ファイル)</translation>
    </message>
    <message>
        <source>Copied 1 pointer</source>
        <translation>ポインター 1 件をコピーしました</translation>
    </message>
    <message>
        <source>Copied %1 pointers</source>
        <translation>ポインター %1 件をコピーしました</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionAxis</name>
    <message>
        <source>Session, %1 lanes</source>
        <translation>セッション、%1 レーン</translation>
    </message>
    <message>
        <source>%1 (and %2 more here)</source>
        <translation>%1 (ここにほか %2 件)</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>テスト実行</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>in order, no clock</source>
        <translation>順序のみ、時刻なし</translation>
    </message>
    <message>
        <source>edited after the last green run</source>
        <translation>最後のグリーンの実行後に編集</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionClaims</name>
    <message>
        <source>Nothing was said that could be checked</source>
        <translation>検査できる発言はありませんでした</translation>
    </message>
    <message>
        <source>The agent states no result of tests, checks, builds, commits or edits in this record.</source>
        <translation>この記録でエージェントは、テスト、検査、ビルド、コミット、編集の結果を何も述べていません。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>What was said, by verdict</source>
        <translation>判定別の発言</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>主張を絞り込む</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>一致する主張がありません。</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>前の主張 (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>次の主張 (J)</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>発言の内容</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>行動の内容</translation>
    </message>
    <message>
        <source>It changed since</source>
        <translation>その後の変更</translation>
    </message>
    <message>
        <source>Edits since</source>
        <translation>その後の編集</translation>
    </message>
    <message>
        <source>Nothing was edited since.</source>
        <translation>その後の編集はありません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No command decides it</source>
        <translation>決め手となるコマンドがありません</translation>
    </message>
    <message>
        <source>Nothing in this record speaks to the sentence.</source>
        <translation>この記録にこの文について述べるものはありません。</translation>
    </message>
    <message>
        <source>%1, the step that decides</source>
        <translation>%1、決め手となる段階</translation>
    </message>
    <message>
        <source>the step that decides</source>
        <translation>決め手となる段階</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>編集 1 件</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>編集 %1 件</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>主張 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionCommands</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>テスト実行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>帰属不明</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>コマンドを絞り込む</translation>
    </message>
    <message>
        <source>Commands of the session</source>
        <translation>セッションのコマンド</translation>
    </message>
    <message>
        <source>No command in this session.</source>
        <translation>このセッションにコマンドはありません。</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>一致するコマンドがありません。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>コマンドが選択されていません</translation>
    </message>
    <message>
        <source>Choose one to see what it printed.</source>
        <translation>選択すると出力内容が表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>コマンド %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>コマンド %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionRows</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1、%2 %3</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionsPage</name>
    <message>
        <source>No session in this pack</source>
        <translation>このパックにセッションはありません</translation>
    </message>
    <message>
        <source>The record of a coding agent would bring one: the JSON Lines of Claude Code, Codex or Copilot CLI, chats of Gemini CLI, events of OpenHands, trajectories of SWE-agent or Harbor, the chat history of aider.</source>
        <translation>コーディングエージェントの記録があれば表示されます: Claude Code、Codex、Copilot CLI の JSON Lines、Gemini CLI のチャット、OpenHands のイベント、SWE-agent や Harbor の軌跡、aider のチャット履歴。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 UTC</source>
        <translation>%1、%2 から %3 UTC</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 edit of %2</source>
        <translation>%1 %2 の編集</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>exhibit::SqlEditor</name>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>SELECT … – Ctrl+Enter runs it</source>
        <translation>SELECT … – Ctrl+Enter で実行</translation>
    </message>
</context>
<context>
    <name>exhibit::StartPage</name>
    <message>
        <source>claims to check</source>
        <translation>検査する主張</translation>
    </message>
    <message>
        <source>logs of test runs</source>
        <translation>テスト実行のログ</translation>
    </message>
    <message>
        <source>test reports</source>
        <translation>テストレポート</translation>
    </message>
    <message>
        <source>command and decision logs</source>
        <translation>コマンドと判断のログ</translation>
    </message>
    <message>
        <source>commits and diffs</source>
        <translation>コミットと差分</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>トークンイベント</translation>
    </message>
    <message>
        <source>Drop an evidence pack here</source>
        <translation>ここに証拠パックをドロップ</translation>
    </message>
    <message>
        <source>A folder with README.md, test logs, test reports, CI logs and git context, an archive, or single files. Exhibit reads it in place and never changes it.</source>
        <translation>README.md、テストログ、テストレポート、CI ログ、git の情報を含むフォルダー、アーカイブ、または個別のファイル。Exhibit はその場で読み取り、決して変更しません。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open a pack folder (Ctrl+O)</source>
        <translation>パックのフォルダーを開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open sample pack</source>
        <translation>サンプルパックを開く</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>最近のパック</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Forget the packs of this list; the packs themselves stay</source>
        <translation>このリストのパックを忘れます。パック自体は残ります</translation>
    </message>
    <message>
        <source>Forget this pack…</source>
        <translation>このパックを忘れる…</translation>
    </message>
    <message>
        <source>What a pack can hold</source>
        <translation>パックに含められるもの</translation>
    </message>
    <message>
        <source>everything is optional</source>
        <translation>すべて任意です</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
</context>
<context>
    <name>exhibit::StatementList</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>exhibit::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the pack&apos;s fingerprint</source>
        <translation>パックのフィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>読み込みの進捗</translation>
    </message>
    <message>
        <source>Keep the review as it was (Esc)</source>
        <translation>レビューを元のまま保つ (Esc)</translation>
    </message>
    <message>
        <source>Show what could not be read as expected</source>
        <translation>想定どおりに読み取れなかったものを表示</translation>
    </message>
    <message>
        <source>Copied the pack&apos;s fingerprint</source>
        <translation>パックのフィンガープリントをコピーしました</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>診断 1 件</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>診断 %1 件</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>パックなし</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <source>Loading %1 of %2 files</source>
        <translation>%2 ファイル中 %1 を読み込み中</translation>
    </message>
    <message>
        <source>Fingerprint pending</source>
        <translation>フィンガープリント計算待ち</translation>
    </message>
    <message>
        <source>Reviewing again, %1 %</source>
        <translation>再レビュー中、%1 %</translation>
    </message>
    <message>
        <source>Loaded 1 file · %1</source>
        <translation>1 ファイル読み込み済み · %1</translation>
    </message>
    <message>
        <source>Loaded %1 files · %2</source>
        <translation>%1 ファイル読み込み済み · %2</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>ベースライン %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>パック %1</translation>
    </message>
</context>
<context>
    <name>exhibit::SuiteMapWidget</name>
    <message>
        <source>Suite map</source>
        <translation>スイートマップ</translation>
    </message>
</context>
<context>
    <name>exhibit::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>exhibit::TablePlaceholder</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryCards</name>
    <message>
        <source>Predicted against actual</source>
        <translation>予測と実際</translation>
    </message>
    <message>
        <source>Truncation rate</source>
        <translation>打ち切り率</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>band: half to twice</source>
        <translation>帯: 半分から 2 倍</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>バッチ別</translation>
    </message>
    <message>
        <source>1 recorded</source>
        <translation>記録 1 件</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>記録 %1 件</translation>
    </message>
    <message>
        <source>No retry with more room is recorded.</source>
        <translation>余裕を増やした再試行の記録はありません。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>当初</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was not truncated.</source>
        <translation>初回の次の試行は %2 トークン中 %1 を使用し、打ち切られませんでした。</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was truncated again.</source>
        <translation>初回の次の試行は %2 トークン中 %1 を使用し、再び打ち切られました。</translation>
    </message>
    <message>
        <source>No attempt after the first one is recorded.</source>
        <translation>初回より後の試行の記録はありません。</translation>
    </message>
    <message>
        <source>It is recorded as one for its use of the ceiling, but its call was truncated.</source>
        <translation>上限の使用量によりエスカレーションと記録されていますが、その呼び出しは打ち切られています。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>示すには少なすぎます</translation>
    </message>
    <message>
        <source>Truncated calls</source>
        <translation>打ち切られた呼び出し</translation>
    </message>
    <message>
        <source>Truncated first attempts</source>
        <translation>打ち切られた初回の試行</translation>
    </message>
    <message>
        <source>Second attempts not truncated</source>
        <translation>打ち切られなかった 2 回目の試行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>%1 phases wait</source>
        <translation>待機中のフェーズ %1 件</translation>
    </message>
    <message>
        <source>score %1, %2 phases wait</source>
        <translation>スコア %1、待機中のフェーズ %2 件</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryPage</name>
    <message>
        <source>No token events in this pack</source>
        <translation>このパックにトークンイベントはありません</translation>
    </message>
    <message>
        <source>Model calls with output tokens and ceilings would bring them: as JSON, one a line or in a file, or as tables of an executor that is known in a SQLite database.</source>
        <translation>出力トークンと上限を含むモデル呼び出しがあれば表示されます: 1 行に一つまたはファイル単位の JSON、あるいは SQLite データベース内の既知のエグゼキューターのテーブル。</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>打ち切られた出力</translation>
    </message>
    <message>
        <source>Near the ceiling</source>
        <translation>上限近く</translation>
    </message>
    <message>
        <source>Stopped at 100%</source>
        <translation>100% で停止</translation>
    </message>
    <message>
        <source>Above 100%</source>
        <translation>100% 超</translation>
    </message>
    <message>
        <source>Under-predicted</source>
        <translation>過小予測</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Utilization per attempt</source>
        <translation>試行ごとの使用率</translation>
    </message>
    <message>
        <source>output tokens / ceiling</source>
        <translation>出力トークン / 上限</translation>
    </message>
    <message>
        <source>Token events</source>
        <translation>トークンイベント</translation>
    </message>
    <message>
        <source>No token events.</source>
        <translation>トークンイベントがありません。</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>一致するイベントがありません。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>%1 in the chart, %2</source>
        <translation>グラフに %1 件、%2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 以降の %1 件</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 から %2 トークン</translation>
    </message>
    <message>
        <source>%1 of %2 token events</source>
        <translation>トークンイベント %2 件中 %1 件</translation>
    </message>
    <message>
        <source>1 token event</source>
        <translation>トークンイベント 1 件</translation>
    </message>
    <message>
        <source>%1 token events</source>
        <translation>トークンイベント %1 件</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>at or above %1%</source>
        <translation>%1% 以上</translation>
    </message>
    <message>
        <source>at or above %1%: %2 trigger</source>
        <translation>%1% 以上: %2 のトリガー</translation>
    </message>
    <message>
        <source>exactly the recorded ceiling</source>
        <translation>記録された上限ちょうど</translation>
    </message>
    <message>
        <source>of the recorded ceiling</source>
        <translation>記録された上限に対して</translation>
    </message>
    <message>
        <source>actual above predicted</source>
        <translation>実際が予測を超過</translation>
    </message>
    <message>
        <source>%1 not truncated afterwards</source>
        <translation>その後打ち切りなし %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>No event belongs to the CI runs of this pack. Read them as trends, not as evidence for a single run.</source>
        <translation>このパックの CI 実行に属するイベントはありません。傾向としてご覧ください。個々の実行の証拠にはなりません。</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>イベント %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>イベント %1 / %2</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
</context>
<context>
    <name>exhibit::TestDetail</name>
    <message>
        <source>Always failing</source>
        <translation>常に失敗</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>退行</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>New test, failing</source>
        <translation>新規テスト、失敗</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The test in every run</source>
        <translation>全実行でのこのテスト</translation>
    </message>
</context>
<context>
    <name>exhibit::TestLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrix</name>
    <message>
        <source>not in this run</source>
        <translation>この実行になし</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>failed as expected</source>
        <translation>想定どおり失敗</translation>
    </message>
    <message>
        <source>passed unexpectedly</source>
        <translation>想定外の成功</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>module failed to collect</source>
        <translation>モジュールの収集失敗</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrixView</name>
    <message>
        <source>Tests and their results in every run</source>
        <translation>テストと全実行での結果</translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation>表示中の実行</translation>
    </message>
    <message>
        <source>Move through the runs (Ctrl+Left, Ctrl+Right)</source>
        <translation>実行間を移動 (Ctrl+Left、Ctrl+Right)</translation>
    </message>
</context>
<context>
    <name>exhibit::TestTreeModel</name>
    <message>
        <source>%1 tests</source>
        <translation>テスト %1 件</translation>
    </message>
    <message>
        <source>The same results in every run</source>
        <translation>全実行で同じ結果</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>失敗 1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未収集</translation>
    </message>
    <message>
        <source>1 of 1 run</source>
        <translation>実行 1 件中 1 件</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>実行 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>退行</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <translation>%1 で修正</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>新規テスト</translation>
    </message>
    <message>
        <source>Removed in %1</source>
        <translation>%1 で削除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Vanished in %1</source>
        <translation>%1 で消失</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Added in %1</source>
        <translation>%1 で追加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>テストなし</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>テスト 1 件</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>挙動</translation>
    </message>
    <message>
        <source>No failure with a message</source>
        <translation>メッセージのある失敗なし</translation>
    </message>
</context>
<context>
    <name>exhibit::TestsPage</name>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>collection error</source>
        <translation>収集エラー</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Filter by name or file</source>
        <translation>名前またはファイルで絞り込む</translation>
    </message>
    <message>
        <source>Filter tests by name or file</source>
        <translation>テストを名前またはファイルで絞り込む</translation>
    </message>
    <message>
        <source>Which tests</source>
        <translation>対象のテスト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ever failing</source>
        <translation>失敗歴あり</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変化あり</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Group tests by</source>
        <translation>テストのグループ化</translation>
    </message>
    <message>
        <source>Group by file</source>
        <translation>ファイル別</translation>
    </message>
    <message>
        <source>Group by signature</source>
        <translation>シグネチャ別</translation>
    </message>
    <message>
        <source>Fold identical rows</source>
        <translation>同一の行を折りたたむ</translation>
    </message>
    <message>
        <source>Tests of a group with the same results in every run become one row</source>
        <translation>全実行で結果が同じグループ内のテストを 1 行にまとめます</translation>
    </message>
    <message>
        <source>Suite map</source>
        <translation>スイートマップ</translation>
    </message>
    <message>
        <source>every test in path order, one column each</source>
        <translation>全テストをパス順に、1 件 1 列で表示</translation>
    </message>
    <message>
        <source>Comparing the tests of all runs…</source>
        <translation>全実行のテストを比較中…</translation>
    </message>
    <message>
        <source>No test results in this pack</source>
        <translation>このパックにテスト結果はありません</translation>
    </message>
    <message>
        <source>1 distinct test</source>
        <translation>個別のテスト 1 件</translation>
    </message>
    <message>
        <source>%1 distinct tests</source>
        <translation>個別のテスト %1 件</translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation>テスト実行なし</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>失敗なし</translation>
    </message>
    <message>
        <source>1 fails at least once</source>
        <translation>1 件が一度以上失敗</translation>
    </message>
    <message>
        <source>%1 fail at least once</source>
        <translation>%1 件が一度以上失敗</translation>
    </message>
    <message>
        <source>No such test</source>
        <translation>該当テストなし</translation>
    </message>
    <message>
        <source>No test matches “%1”.</source>
        <translation>「%1」に一致するテストがありません。</translation>
    </message>
    <message>
        <source>Tests that fail in %1</source>
        <translation>%1 で失敗したテスト</translation>
    </message>
    <message>
        <source>New failures of %1</source>
        <translation>%1 の新規失敗</translation>
    </message>
    <message>
        <source>Tests that %1 fixed</source>
        <translation>%1 で修正されたテスト</translation>
    </message>
    <message>
        <source>Tests that still fail in %1</source>
        <translation>%1 でも継続して失敗しているテスト</translation>
    </message>
    <message>
        <source>Failing tests that are no longer in %1</source>
        <translation>失敗していて %1 にはもうないテスト</translation>
    </message>
    <message>
        <source>a signature that is no longer there</source>
        <translation>もう存在しないシグネチャ</translation>
    </message>
    <message>
        <source>Failures like %1</source>
        <translation>%1 と同様の失敗</translation>
    </message>
    <message>
        <source>%1 of %2 tests</source>
        <translation>テスト %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 is not among the %2 shown.</source>
        <translation>%1 は表示中の %2 件に含まれていません。</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>テスト %1 件</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>exhibit::ThinProgressBar</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
</context>
<context>
    <name>exhibit::ToneLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>exhibit::TopBar</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>トップバー</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Search evidence…</source>
        <translation>証拠を検索…</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>証拠を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all files; Enter starts (Ctrl+Shift+F)</source>
        <translation>全ファイルを検索。Enter で開始 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>レビューをエクスポート</translation>
    </message>
    <message>
        <source>%1; hold or right click for the places</source>
        <translation>%1。長押しまたは右クリックで場所の一覧</translation>
    </message>
    <message>
        <source>No pack open</source>
        <translation>開いているパックなし</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>パックを開く</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <translation>パック: %1</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationBars</name>
    <message>
        <source>Token use against budget, worst attempt of each phase</source>
        <translation>予算に対するトークン使用量、各フェーズで最悪の試行</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>フェーズなし</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>このパックに上限のあるトークンイベントはありません。</translation>
    </message>
    <message>
        <source>100% of the ceiling</source>
        <translation>上限の 100%</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationChart</name>
    <message>
        <source>median of neighbouring attempts</source>
        <translation>近傍の試行の中央値</translation>
    </message>
    <message>
        <source>up to nine in ten of them</source>
        <translation>そのうち 9 割まで</translation>
    </message>
    <message>
        <source>share truncated</source>
        <translation>打ち切りの割合</translation>
    </message>
    <message>
        <source>below %1%</source>
        <translation>%1% 未満</translation>
    </message>
    <message>
        <source>%1–100%, finished</source>
        <translation>%1–100%、完了</translation>
    </message>
    <message>
        <source>truncated: a lower bound</source>
        <translation>打ち切り: 下限値</translation>
    </message>
    <message>
        <source>above the recorded ceiling</source>
        <translation>記録された上限を超過</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>フェーズのない試行</translation>
    </message>
    <message>
        <source>at least %1 of %2 tokens, %3</source>
        <translation>%2 トークン中 %1 以上、%3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3</source>
        <translation>%2 トークン中 %1、%3</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>予測 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Output tokens against the ceiling, by attempt</source>
        <translation>試行ごとの、上限に対する出力トークン</translation>
    </message>
    <message>
        <source>%1% trigger level</source>
        <translation>%1% トリガー水準</translation>
    </message>
    <message>
        <source>%1% %2 trigger</source>
        <translation>%1% %2 のトリガー</translation>
    </message>
    <message>
        <source>100% truncation</source>
        <translation>100% 打ち切り</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>試行 %1 件</translation>
    </message>
    <message>
        <source>half at or below %1, nine in ten at or below %2</source>
        <translation>半数が %1 以下、9 割が %2 以下</translation>
    </message>
    <message>
        <source>%1 truncated, %2</source>
        <translation>打ち切り %1、%2</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>このパックに上限のあるトークンイベントはありません。</translation>
    </message>
    <message>
        <source>%1, 1 event</source>
        <translation>%1、イベント 1 件</translation>
    </message>
    <message>
        <source>%1, %2 events</source>
        <translation>%1、イベント %2 件</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewDesk</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Views of this table</source>
        <translation>この表のビュー</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Name of these filters, order and columns:</source>
        <translation>このフィルター、並び順、列の名前:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>ビュー「%1」を保存しました</translation>
    </message>
    <message>
        <source>View of %1: %2</source>
        <translation>%1 のビュー: %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>この値を除外</translation>
    </message>
    <message>
        <source>Take the last filter off</source>
        <translation>最後のフィルターを外す</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>コピー形式</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
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
        <translation>ポインター</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>初期状態に戻す</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV…</source>
        <translation>表示中の行を CSV として保存…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold to level</source>
        <translation>指定レベルまで展開</translation>
    </message>
    <message>
        <source>Save the shown rows</source>
        <translation>表示中の行を保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>exhibit::WindowCommands</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No text to fold is shown</source>
        <translation>折りたためるテキストが表示されていません</translation>
    </message>
    <message>
        <source>Nothing in this file is known to have failed</source>
        <translation>このファイルに失敗したと分かるものはありません</translation>
    </message>
    <message>
        <source>No word to highlight: place the cursor in one, or select some of one line</source>
        <translation>ハイライトする語がありません: 語にカーソルを置くか、1 行内で選択してください</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 を開きました</translation>
    </message>
</context>
<context>
    <name>exhibit::WordBar</name>
    <message>
        <source>Highlight this word no longer</source>
        <translation>この語のハイライトを解除</translation>
    </message>
    <message>
        <source>Highlighted word %1, remove</source>
        <translation>ハイライト中の語 %1、解除</translation>
    </message>
</context>
</TS>
