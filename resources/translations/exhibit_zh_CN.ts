<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AuditRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Not mentioned: %1</source>
        <translation>未提及：%1</translation>
    </message>
    <message>
        <source>Line %1, %2, %3</source>
        <translation>第 %1 行，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4</source>
        <translation>%1，%2 %3 / %4</translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>1 claim</source>
        <translation>1 条声明</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 条声明</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 个模式</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 个模式</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 项发现</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 项发现</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 个失败</translation>
    </message>
    <message>
        <source>%1 failures</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>1 collection error</source>
        <translation>1 个收集错误</translation>
    </message>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 个收集错误</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 个失败特征</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 个失败特征</translation>
    </message>
    <message>
        <source>1 gate</source>
        <translation>1 个门禁</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>%1 个门禁</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 个提交</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 个提交</translation>
    </message>
    <message>
        <source>1 next step</source>
        <translation>1 个后续步骤</translation>
    </message>
    <message>
        <source>%1 next steps</source>
        <translation>%1 个后续步骤</translation>
    </message>
    <message>
        <source>1 missing piece of evidence</source>
        <translation>1 项缺失的证据</translation>
    </message>
    <message>
        <source>%1 missing pieces of evidence</source>
        <translation>%1 项缺失的证据</translation>
    </message>
    <message>
        <source>1 model call</source>
        <translation>1 次模型调用</translation>
    </message>
    <message>
        <source>%1 model calls</source>
        <translation>%1 次模型调用</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 次升级重试</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 次升级重试</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 条诊断</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 条诊断</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>nothing in the review</source>
        <translation>审查中没有任何内容</translation>
    </message>
    <message>
        <source>%1, not collected in %2</source>
        <translation>%1，在 %2 中未收集</translation>
    </message>
    <message>
        <source>Gate of %1</source>
        <translation>%1 的关卡</translation>
    </message>
    <message>
        <source>%1, fails in %2</source>
        <translation>%1，在 %2 中失败</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Not in the pack: %1</source>
        <translation>不在包中：%1</translation>
    </message>
</context>
<context>
    <name>ClaimTables</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
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
        <translation>值</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>1 executed run</source>
        <translation>1 次已执行的运行</translation>
    </message>
    <message>
        <source>%1 executed runs</source>
        <translation>%1 次已执行的运行</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
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
    打开窗口，定位到某个定位符、运行、页面或 id；多个文件和文件夹视为一个证据包；
    若已有窗口打开该证据包，则使用该窗口
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
    按保存的决定或 FILE 中的决定写出审查；--fail-on 可多次给出；
    多个文件和文件夹视为一个证据包
exhibit review --verify REPORT PACK…
    重新写出报告并说明是否与原报告相同
</translation>
    </message>
    <message>
        <source>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    write the confirmed edits of documents as a patch for git apply; --all: what is proposed as well
</source>
        <translation>exhibit patch PACK [--all] [-o FILE] [--decisions FILE]
    将已确认的文档修改写成供 git apply 使用的补丁；--all：也包括仅提议的修改
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
    审查各文件夹下的每个证据包、归档或会话文件夹；应先读的排在前面；
    --store 保存审查，供“证据包”页面和 exhibit compare 使用
</translation>
    </message>
    <message>
        <source>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    make a pack of the work in a git repository: its history, documents, results and sessions of agents
</source>
        <translation>exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]
    将 git 仓库中的工作制成证据包：历史、文档、结果和智能体会话
</translation>
    </message>
    <message>
        <source>exhibit compare A B [--format md|json] [-o FILE]
    say what is gone, new, back again and changed from pack A to pack B
</source>
        <translation>exhibit compare A B [--format md|json] [-o FILE]
    说明从证据包 A 到证据包 B 有哪些消失、新增、重现和更改
</translation>
    </message>
    <message>
        <source>exhibit index PACK [--stats] [--rules DIR]
    build or refresh the index; figures as JSON
</source>
        <translation>exhibit index PACK [--stats] [--rules DIR]
    建立或刷新索引；数据以 JSON 输出
</translation>
    </message>
    <message>
        <source>exhibit forget PACK… [--decisions] [--dry-run]
    remove what is kept of a pack: index, unpacked archives, review, its place in
    the window; --decisions: what was decided as well
</source>
        <translation>exhibit forget PACK… [--decisions] [--dry-run]
    删除为证据包保存的内容：索引、解开的归档、审查、它在窗口中的位置；
    --decisions：也删除已作的决定
</translation>
    </message>
    <message>
        <source>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    say where decisions and reviews are kept, or keep them elsewhere from now on
</source>
        <translation>exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]
    说明决定和审查保存在哪里，或今后改存别处
</translation>
    </message>
    <message>
        <source>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    print path#Lline: text for every line that matches
</source>
        <translation>exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]
    对每个匹配的行打印 path#Lline: text
</translation>
    </message>
    <message>
        <source>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    hold every pointer, quotation and number of another review against the pack
</source>
        <translation>exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]
    将另一份审查的每个定位符、引文和数字与证据包核对
</translation>
    </message>
    <message>
        <source>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    print which run of the recorded queue comes next, and its type
</source>
        <translation>exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]
        [--scoring plan|select]
    打印记录的队列中下一个运行及其类型
</translation>
    </message>
    <message>
        <source>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    read with one query from the index, or from the database DB of the pack
</source>
        <translation>exhibit sql PACK[:DB] &quot;SELECT …&quot; [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]
    用一条查询读取索引，或读取证据包中的数据库 DB
</translation>
    </message>
    <message>
        <source>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    render a page off screen, with the review to audit or at a place
</source>
        <translation>exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]
        [--at PLACE] [--lang LL] -o PNG
    在屏幕外渲染一个页面，可带待审核的审查或定位到某处
</translation>
    </message>
    <message>
        <source>PACK is a folder, an archive or a file. Exit codes: 0 fine, 1 a --fail-on condition holds, 2 wrong usage or not available
yet, 3 the pack cannot be read, 4 the output cannot be written.
</source>
        <translation>PACK 是文件夹、归档或文件。退出码：0 正常，1 某个 --fail-on 条件成立，2 用法错误或尚不
可用，3 无法读取证据包，4 无法写入输出。
</translation>
    </message>
    <message>
        <source>Exhibit: an inspector for the evidence that autonomous coding runs leave behind.
</source>
        <translation>Exhibit：检查自主编码运行所留证据的工具。
</translation>
    </message>
    <message>
        <source>See exhibit --help.</source>
        <translation>参见 exhibit --help。</translation>
    </message>
    <message>
        <source>reading is confined by: %1
</source>
        <translation>读取受此限制：%1
</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use one of %2.</source>
        <translation>--format %1：没有这种格式。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--fail-on %1: there is no such condition. Use one of %2.</source>
        <translation>--fail-on %1：没有这个条件。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--jobs %1: name a number from 1 to %2.</source>
        <translation>--jobs %1：请给出 1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>folder of further rules</source>
        <translation>附加规则的文件夹</translation>
    </message>
    <message>
        <source>public key whose signatures count</source>
        <translation>认可其签名的公钥</translation>
    </message>
    <message>
        <source>packs at the same time</source>
        <translation>同时处理的证据包数</translation>
    </message>
    <message>
        <source>policy that decides about the work</source>
        <translation>对工作作出判定的策略</translation>
    </message>
    <message>
        <source>keep the reviews, for history and comparison</source>
        <translation>保存审查，供历史和比较使用</translation>
    </message>
    <message>
        <source>file to write; - for standard output</source>
        <translation>要写入的文件；- 表示标准输出</translation>
    </message>
    <message>
        <source>--store: %1</source>
        <translation>--store：%1</translation>
    </message>
    <message>
        <source>folder to write, which is not there yet</source>
        <translation>要写入的文件夹，须尚不存在</translation>
    </message>
    <message>
        <source>revision that the work began from</source>
        <translation>工作开始时的修订</translation>
    </message>
    <message>
        <source>record of a coding agent, or a folder of them</source>
        <translation>编码智能体的记录，或其文件夹</translation>
    </message>
    <message>
        <source>folder of unpacked artifacts of CI</source>
        <translation>解开的 CI 产物的文件夹</translation>
    </message>
    <message>
        <source>replace credentials by ***</source>
        <translation>将凭据替换为 ***</translation>
    </message>
    <message>
        <source>only say what would be collected</source>
        <translation>只说明将收集什么</translation>
    </message>
    <message>
        <source>own rules beside the built-in ones</source>
        <translation>内置规则之外的自有规则</translation>
    </message>
    <message>
        <source>[REPOSITORY]</source>
        <translation>[REPOSITORY]</translation>
    </message>
    <message>
        <source>collect: name the folder to write with -o, or use --dry-run.</source>
        <translation>collect：请用 -o 指定要写入的文件夹，或使用 --dry-run。</translation>
    </message>
    <message>
        <source># Files: %1; credentials masked: %2.</source>
        <translation># 文件：%1；已遮蔽的凭据：%2。</translation>
    </message>
    <message>
        <source>claims that the evidence contradicts: %1, first %2</source>
        <translation>与证据矛盾的声明：%1，首条 %2</translation>
    </message>
    <message>
        <source>in 1 run: %1</source>
        <translation>在 1 次运行中：%1</translation>
    </message>
    <message>
        <source>in %1 runs: %2</source>
        <translation>在 %1 次运行中：%2</translation>
    </message>
    <message>
        <source>tests newly failing against %1: %2</source>
        <translation>相对 %1 新失败的测试：%2</translation>
    </message>
    <message>
        <source>new collection errors against %1: %2</source>
        <translation>相对 %1 新增的收集错误：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>collection errors: %1, %2</source>
        <translation>收集错误：%1，%2</translation>
    </message>
    <message>
        <source>standard output: cannot be written (%1). Free the place or write elsewhere.</source>
        <translation>标准输出：无法写入 (%1)。请释放空间或写到别处。</translation>
    </message>
    <message>
        <source>--lang %1: there is no such language. Use one of %2.</source>
        <translation>--lang %1：没有这种语言。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--settle %1: there is no such conflict. Give ID=keep or ID=take:REVIEWER, as --conflicts lists them.</source>
        <translation>--settle %1：没有这个冲突。请按 --conflicts 所列给出 ID=keep 或 ID=take:REVIEWER。</translation>
    </message>
    <message>
        <source>--settle %1: what &quot;%2&quot; says stands already. Give ID=keep to keep it.</source>
        <translation>--settle %1：&quot;%2&quot; 所说的已是现状。请给出 ID=keep 以保留。</translation>
    </message>
    <message>
        <source>--settle %1: a reviewer &quot;%2&quot; says nothing otherwise about it. Those who do: %3.</source>
        <translation>--settle %1：审查者 &quot;%2&quot; 对此没有不同意见。有不同意见的是：%3。</translation>
    </message>
    <message>
        <source>write the kept decisions to a file</source>
        <translation>将保存的决定写入文件</translation>
    </message>
    <message>
        <source>merge the decisions of a file into the kept ones</source>
        <translation>将文件中的决定并入已保存的决定</translation>
    </message>
    <message>
        <source>list what reviewers say differently</source>
        <translation>列出审查者意见不同之处</translation>
    </message>
    <message>
        <source>keep what stands, or take what the reviewer says</source>
        <translation>保留现状，或采用该审查者的意见</translation>
    </message>
    <message>
        <source>decisions, notes and the chosen baseline as well</source>
        <translation>也包括决定、备注和所选基线</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>只说明将删除什么</translation>
    </message>
    <message>
        <source>%1: cannot be written. Check the permissions of that file.</source>
        <translation>%1：无法写入。请检查该文件的权限。</translation>
    </message>
    <message>
        <source>it alone has the highest score, %1</source>
        <translation>只有它得分最高，%1</translation>
    </message>
    <message>
        <source>%1 points, as others have; its best phase is to make the most files, %2</source>
        <translation>%1 分，与其他相同；其最佳阶段要生成的文件最多，%2</translation>
    </message>
    <message>
        <source>%1 points and a best phase of %2 files, as others have; its name sorts last</source>
        <translation>%1 分且最佳阶段有 %2 个文件，与其他相同；其名称排在最后</translation>
    </message>
    <message>
        <source>no phase scores, and most phases of one run, %1, wait in it</source>
        <translation>没有阶段有得分，它是等待阶段最多的运行，%1 个</translation>
    </message>
    <message>
        <source>no phase scores, others have as many waiting, %1, and it is recorded first</source>
        <translation>没有阶段有得分，其他运行的等待阶段同样多，%1 个，而它最先被记录</translation>
    </message>
    <message>
        <source>#   %1  %2: %3 (deliverables %4, category %5, complexity %6) %7</source>
        <translation>#   %1  %2：%3（交付物 %4，类别 %5，复杂度 %6）%7</translation>
    </message>
    <message>
        <source>(not among the best that count)</source>
        <translation>（不在计入的最佳之列）</translation>
    </message>
    <message>
        <source># Nothing queued.</source>
        <translation># 没有排队的内容。</translation>
    </message>
    <message>
        <source># Phases that wait: %1, in %2 runs. First is %3: %4.</source>
        <translation># 等待的阶段：%1 个，分布于 %2 次运行。首先是 %3：%4。</translation>
    </message>
    <message>
        <source># %1  %2 (%3): waiting %4, scored %5</source>
        <translation># %1  %2 (%3)：等待 %4，得分 %5</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv or json.</source>
        <translation>--format %1：没有这种格式。请使用 tsv 或 json。</translation>
    </message>
    <message>
        <source>--scoring %1: there is no such scoring. Use one of %2.</source>
        <translation>--scoring %1：没有这种评分。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>tsv or json</source>
        <translation>tsv 或 json</translation>
    </message>
    <message>
        <source>say how the order comes about</source>
        <translation>说明顺序如何得出</translation>
    </message>
    <message>
        <source>type of the runs whose names match; may be repeated</source>
        <translation>名称匹配的运行的类型；可重复给出</translation>
    </message>
    <message>
        <source>select or plan</source>
        <translation>select 或 plan</translation>
    </message>
    <message>
        <source>next-run: nothing queued: no database of this pack has a phase that waits.</source>
        <translation>next-run：没有排队的内容：此证据包中没有数据库含有等待的阶段。</translation>
    </message>
    <message>
        <source>run to compare with</source>
        <translation>用于比较的运行</translation>
    </message>
    <message>
        <source>language of what is written</source>
        <translation>输出内容的语言</translation>
    </message>
    <message>
        <source>Usage: exhibit %1 %2 %3</source>
        <translation>用法：exhibit %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>something is missing.</source>
        <translation>缺少内容。</translation>
    </message>
    <message>
        <source>there are too many arguments.</source>
        <translation>参数过多。</translation>
    </message>
    <message>
        <source>what is proposed as well, unless it was dismissed</source>
        <translation>也包括提议的修改，除非已被驳回</translation>
    </message>
    <message>
        <source>exported decisions instead of the kept ones</source>
        <translation>用导出的决定代替保存的决定</translation>
    </message>
    <message>
        <source>md or json</source>
        <translation>md 或 json</translation>
    </message>
    <message>
        <source>file for a copy of the review with its pointers mended</source>
        <translation>审查副本的文件，其定位符已修正</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use md or json.</source>
        <translation>--format %1：没有这种格式。请使用 md 或 json。</translation>
    </message>
    <message>
        <source>--policy %1: there is no such policy. Use one of %2.</source>
        <translation>--policy %1：没有这个策略。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>%1: the evidence could not be read again (%2); pointers that could not be checked: %3. Review the pack again when it can be read.</source>
        <translation>%1：无法再次读取证据 (%2)；未能核查的定位符：%3。请在可读取时重新审查该证据包。</translation>
    </message>
    <message>
        <source>%1: this pointer does not resolve (%2); pointers that do not: %3. Please report this.</source>
        <translation>%1：无法解析此定位符 (%2)；无法解析的定位符：%3。请报告此问题。</translation>
    </message>
    <message>
        <source>--for %1: there is no such reader. Use one of %2.</source>
        <translation>--for %1：没有这种读者。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--sections %1: there is no such section. Use some of %2.</source>
        <translation>--sections %1：没有这个章节。请使用以下若干项：%2。</translation>
    </message>
    <message>
        <source>--paper %1: there is no such paper. Use a4 or letter.</source>
        <translation>--paper %1：没有这种纸张。请使用 a4 或 letter。</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>一页</translation>
    </message>
    <message>
        <source>whose sections</source>
        <translation>为哪类读者选取章节</translation>
    </message>
    <message>
        <source>sections in the order wanted</source>
        <translation>按所需顺序排列的章节</translation>
    </message>
    <message>
        <source>of pdf</source>
        <translation>pdf 的纸张</translation>
    </message>
    <message>
        <source>without what was noted beside decisions</source>
        <translation>不含决定旁的备注</translation>
    </message>
    <message>
        <source>without lists of what was dismissed</source>
        <translation>不含已驳回内容的列表</translation>
    </message>
    <message>
        <source>who answers for the review</source>
        <translation>对审查负责的人</translation>
    </message>
    <message>
        <source>one table of csv</source>
        <translation>csv 的一个表格</translation>
    </message>
    <message>
        <source>report to hold against the pack</source>
        <translation>要与证据包核对的报告</translation>
    </message>
    <message>
        <source>--table %1: there is no such table. Use one of %2.</source>
        <translation>--table %1：没有这个表格。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--format csv: there are several tables. Name a folder with -o, or one table with --table.</source>
        <translation>--format csv：有多个表格。请用 -o 指定文件夹，或用 --table 指定一个表格。</translation>
    </message>
    <message>
        <source>--verify %1: %2</source>
        <translation>--verify %1：%2</translation>
    </message>
    <message>
        <source>PACK…</source>
        <translation>PACK…</translation>
    </message>
    <message>
        <source>the kept decisions cannot be read: %1 Mend that file, or move it away.</source>
        <translation>无法读取保存的决定：%1 请修复该文件，或将其移走。</translation>
    </message>
    <message>
        <source>%1: cannot be read any more. Check that it is still there.</source>
        <translation>%1：已无法读取。请检查它是否仍在原处。</translation>
    </message>
    <message>
        <source>%1: this is not a valid regular expression (%2). Mend the pattern, or leave out --regex to search for the text as it is.</source>
        <translation>%1：不是有效的正则表达式 (%2)。请修正模式，或去掉 --regex 以按原文搜索。</translation>
    </message>
    <message>
        <source>the pattern is a regular expression</source>
        <translation>模式为正则表达式</translation>
    </message>
    <message>
        <source>upper and lower case are the same</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>only files and bundle members of this kind</source>
        <translation>仅限此类型的文件和合集成员</translation>
    </message>
    <message>
        <source>print only how many lines match</source>
        <translation>只打印匹配的行数</translation>
    </message>
    <message>
        <source>--kind %1: there is no such kind. Use one of %2.</source>
        <translation>--kind %1：没有这种类型。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>sql: %1</source>
        <translation>sql：%1</translation>
    </message>
    <message>
        <source>--format %1: there is no such format. Use tsv, csv, json, table or md.</source>
        <translation>--format %1：没有这种格式。请使用 tsv、csv、json、table 或 md。</translation>
    </message>
    <message>
        <source>--limit %1: a number of rows is wanted, 0 for all.</source>
        <translation>--limit %1：需要行数，0 表示全部。</translation>
    </message>
    <message>
        <source>--time %1: seconds are wanted, up to %2.</source>
        <translation>--time %1：需要秒数，最多 %2。</translation>
    </message>
    <message>
        <source>sql: these are the first %1 rows; there are more. Ask for them with --limit.</source>
        <translation>sql：这是前 %1 行；还有更多。可用 --limit 获取。</translation>
    </message>
    <message>
        <source>The pack has none.</source>
        <translation>证据包中没有数据库。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>%1: several databases of the pack have this name. %2</source>
        <translation>%1：证据包中有多个数据库使用此名称。%2</translation>
    </message>
    <message>
        <source>%1: the pack has no such database. %2</source>
        <translation>%1：证据包中没有这个数据库。%2</translation>
    </message>
    <message>
        <source>sql: the index of this pack could not be written. See exhibit index.</source>
        <translation>sql：无法写入此证据包的索引。参见 exhibit index。</translation>
    </message>
    <message>
        <source>tsv, csv, json, table or md</source>
        <translation>tsv、csv、json、table 或 md</translation>
    </message>
    <message>
        <source>most rows</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>most seconds</source>
        <translation>最多秒数</translation>
    </message>
    <message>
        <source>address of a PostgreSQL server, or sqlite</source>
        <translation>PostgreSQL 服务器地址，或 sqlite</translation>
    </message>
    <message>
        <source>take decisions and reviews along</source>
        <translation>将决定和审查一并带走</translation>
    </message>
    <message>
        <source>your name as a reviewer; empty: not named</source>
        <translation>您作为审查者的姓名；为空：不署名</translation>
    </message>
    <message>
        <source>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    write the kept decisions as text that merges in git, or merge such a file into them
</source>
        <translation>exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle ID=keep[:REVIEWER]|take:REVIEWER
    将保存的决定写成可在 git 中合并的文本，或将这样的文件并入其中
</translation>
    </message>
    <message>
        <source>--settle %1: several say otherwise: %2. Name the one whose word is settled by it, ID=keep:REVIEWER.</source>
        <translation>--settle %1：有多人说法不同：%2。请用 ID=keep:REVIEWER 指明以此了结的是谁的说法。</translation>
    </message>
    <message>
        <source>decisions: one of --export FILE, --import FILE, --conflicts and --settle ID=keep[:REVIEWER]|take:REVIEWER is needed. See exhibit --help.</source>
        <translation>decisions：需要 --export FILE、--import FILE、--conflicts 和 --settle ID=keep[:REVIEWER]|take:REVIEWER 之一。参见 exhibit --help。</translation>
    </message>
</context>
<context>
    <name>CommitRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>changed in type</source>
        <translation>类型已更改</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，此前：%2</translation>
    </message>
    <message>
        <source>With diff in the pack</source>
        <translation>证据包中有 diff</translation>
    </message>
    <message>
        <source>With names of files, without diff</source>
        <translation>有文件名，无 diff</translation>
    </message>
    <message>
        <source>Listed without diff</source>
        <translation>仅列出，无 diff</translation>
    </message>
</context>
<context>
    <name>DatabaseCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DatabaseObjects</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>%1, %2 of them cited</source>
        <translation>%1，其中 %2 被引用</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>作用于 %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
</context>
<context>
    <name>DeltaRows</name>
    <message>
        <source>New failures</source>
        <translation>新的失败</translation>
    </message>
    <message>
        <source>Removed while failing</source>
        <translation>失败中被移除</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持续失败</translation>
    </message>
    <message>
        <source>flaky: failed in %1 of %2 runs</source>
        <translation>不稳定：%2 次运行中失败 %1 次</translation>
    </message>
    <message>
        <source>flaky: %1 over %2 executed runs</source>
        <translation>不稳定：%1，共 %2 次已执行的运行</translation>
    </message>
    <message>
        <source>other tests of its file still run: removed, not fixed</source>
        <translation>所在文件的其他测试仍在运行：是移除，不是修复</translation>
    </message>
    <message>
        <source>no test of its file runs: removed, not fixed</source>
        <translation>所在文件没有测试运行：是移除，不是修复</translation>
    </message>
    <message>
        <source>passed here; was: %1</source>
        <translation>此处通过；此前：%1</translation>
    </message>
    <message>
        <source>passed here, failed in the baseline</source>
        <translation>此处通过，基线中失败</translation>
    </message>
    <message>
        <source>passed here, failed in %1</source>
        <translation>此处通过，%1 中失败</translation>
    </message>
    <message>
        <source>new test, failing on arrival</source>
        <translation>新测试，一出现即失败</translation>
    </message>
    <message>
        <source>did not fail in the baseline</source>
        <translation>在基线中未失败</translation>
    </message>
    <message>
        <source>did not fail in %1</source>
        <translation>在 %1 中未失败</translation>
    </message>
    <message>
        <source>not collected · %1</source>
        <translation>未收集 · %1</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 个测试</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 个测试</translation>
    </message>
    <message>
        <source>fails in all %1 executed runs</source>
        <translation>在全部 %1 次已执行的运行中失败</translation>
    </message>
    <message>
        <source>fail in all %1 executed runs</source>
        <translation>在全部 %1 次已执行的运行中失败</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Filter diagnostics</source>
        <translation>筛选诊断</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>证据包中的一切都按预期读取。</translation>
    </message>
    <message>
        <source>No diagnostic matches.</source>
        <translation>没有匹配的诊断。</translation>
    </message>
    <message>
        <source>What could not be read as expected. Everything around it was read.</source>
        <translation>未能按预期读取的内容。其余部分均已读取。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Next, previous item of a list</source>
        <translation>列表的下一项，上一项</translation>
    </message>
    <message>
        <source>Open the item&apos;s evidence</source>
        <translation>打开该项的证据</translation>
    </message>
    <message>
        <source>Copy the selected cells with header</source>
        <translation>复制所选单元格（含表头）</translation>
    </message>
    <message>
        <source>Filter a table by the value of the cell, exclude it</source>
        <translation>按单元格的值筛选表格，或排除该值</translation>
    </message>
    <message>
        <source>Take the last filter of a table off</source>
        <translation>移除表格的最后一个筛选条件</translation>
    </message>
    <message>
        <source>Sort a table by the column of the cell; again: the other way round</source>
        <translation>按单元格所在列排序；再次使用则反向</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Menu of the cell or row</source>
        <translation>单元格或行的菜单</translation>
    </message>
    <message>
        <source>Next, previous match</source>
        <translation>下一个匹配，上一个匹配</translation>
    </message>
    <message>
        <source>Note on the lines of a text, or on the item</source>
        <translation>文本行或该项的备注</translation>
    </message>
    <message>
        <source>Fold lines of a text, or unfold them; all of them</source>
        <translation>折叠或展开文本行；全部折叠或展开</translation>
    </message>
    <message>
        <source>Close the find bar, cancel loading or another review</source>
        <translation>关闭查找栏，取消加载或另一次审查</translation>
    </message>
    <message>
        <source>About Exhibit</source>
        <translation>关于 Exhibit</translation>
    </message>
    <message>
        <source>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;Opens the evidence an autonomous run leaves behind and checks what it claims. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Reading is confined by: %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Exhibit %1&lt;/b&gt;&lt;p&gt;打开自主运行留下的证据，核查其声明。任何内容都不会离开这台计算机。&lt;/p&gt;&lt;p&gt;读取受此限制：%2。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>External editor</source>
        <translation>外部编辑器</translation>
    </message>
    <message>
        <source>Command line with {path}, {line} and {column}, for example: kate --line {line} {path}
Empty: the system&apos;s default program.</source>
        <translation>含 {path}、{line} 和 {column} 的命令行，例如：kate --line {line} {path}
为空：使用系统默认程序。</translation>
    </message>
</context>
<context>
    <name>ExternalEditor</name>
    <message>
        <source>No program opens %1: set an editor command in the settings.</source>
        <translation>没有程序可打开 %1：请在设置中指定编辑器命令。</translation>
    </message>
    <message>
        <source>%1 could not be started: check the editor command in the settings.</source>
        <translation>无法启动 %1：请检查设置中的编辑器命令。</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>其他发现</translation>
    </message>
</context>
<context>
    <name>FoundRuns</name>
    <message>
        <source>%1 collection errors</source>
        <translation>%1 个收集错误</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 个出错</translation>
    </message>
    <message>
        <source>%1 failed, %2 in error</source>
        <translation>%1 个失败，%2 个出错</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
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
        <translation>乱码</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份报告</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份报告</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
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
        <translation>被引用但缺失</translation>
    </message>
    <message>
        <source>named once</source>
        <translation>被提及一次</translation>
    </message>
    <message>
        <source>named %1 times</source>
        <translation>被提及 %1 次</translation>
    </message>
</context>
<context>
    <name>LoadingFiles</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search all files for “%1”</source>
        <translation>在所有文件中搜索“%1”</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Save this page as PDF</source>
        <translation>将此页保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Splitter</source>
        <translation>分隔条</translation>
    </message>
</context>
<context>
    <name>ReviewWriter</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>SessionHeadline</name>
    <message>
        <source>Nothing was said that could be checked.</source>
        <translation>没有说过可核查的内容。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The record shows the opposite.</source>
        <translation>它以“%1”交接。记录显示的与此相反。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. One edit is newer than its last test run.</source>
        <translation>它以“%1”交接。有一次编辑晚于其最后一次测试运行。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. %2 edits are newer than its last test run.</source>
        <translation>它以“%1”交接。有 %2 次编辑晚于其最后一次测试运行。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. No test ran.</source>
        <translation>它以“%1”交接。没有运行测试。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. The status of its last test run is not known.</source>
        <translation>它以“%1”交接。其最后一次测试运行的状态未知。</translation>
    </message>
    <message>
        <source>It hands over with “%1”. Its last test run was red.</source>
        <translation>它以“%1”交接。其最后一次测试运行为红色。</translation>
    </message>
    <message>
        <source>It hands over with “%1”.</source>
        <translation>它以“%1”交接。</translation>
    </message>
    <message>
        <source>Handed over: one statement, and it holds.</source>
        <translation>已交接：一条陈述，且成立。</translation>
    </message>
    <message>
        <source>Handed over: all %1 statements hold.</source>
        <translation>已交接：全部 %1 条陈述都成立。</translation>
    </message>
    <message>
        <source>%1 refuted</source>
        <translation>%1 条被推翻</translation>
    </message>
    <message>
        <source>%1 never ran</source>
        <translation>%1 条从未运行</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 条已过时</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <translation>%1 条未显示</translation>
    </message>
    <message>
        <source>Handed over: %1 of %2 statements hold, %3.</source>
        <translation>已交接：%1 / %2 条陈述成立，%3。</translation>
    </message>
    <message>
        <source>%1 contradicted</source>
        <translation>%1 条矛盾</translation>
    </message>
    <message>
        <source>%1 too broad</source>
        <translation>%1 条过于宽泛</translation>
    </message>
    <message>
        <source>%1 other scope</source>
        <translation>%1 条范围不同</translation>
    </message>
    <message>
        <source>%1 never run</source>
        <translation>%1 条从未运行</translation>
    </message>
    <message>
        <source>%1 not shown by the record</source>
        <translation>%1 条未在记录中显示</translation>
    </message>
    <message>
        <source>%1 with the status of another program</source>
        <translation>%1 条用的是其他程序的状态</translation>
    </message>
    <message>
        <source>%1 commands, %2 edits.</source>
        <translation>%1 条命令，%2 次编辑。</translation>
    </message>
    <message>
        <source>All %1 claims hold.</source>
        <translation>全部 %1 条声明都成立。</translation>
    </message>
    <message>
        <source>%1 of %2 claims hold: %3.</source>
        <translation>%1 / %2 条声明成立：%3。</translation>
    </message>
</context>
<context>
    <name>SignatureRows</name>
    <message>
        <source>(no message)</source>
        <translation>（无消息）</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 个模块</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 个模块</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 个测试</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 个测试</translation>
    </message>
    <message>
        <source>in product code</source>
        <translation>在产品代码中</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>在测试代码中</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Copied 1 row</source>
        <translation>已复制 1 行</translation>
    </message>
    <message>
        <source>Copied %1 rows</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Copied 1 line</source>
        <translation>已复制 1 行</translation>
    </message>
    <message>
        <source>Copied %1 lines</source>
        <translation>已复制 %1 行</translation>
    </message>
</context>
<context>
    <name>exhibit::Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;file or archive…</source>
        <translation>打开文件或归档(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close pack</source>
        <translation>关闭证据包(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget this pack…</source>
        <translation>忘记此证据包(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Start with the last pack</source>
        <translation>启动时打开上次的证据包(&amp;S)</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>导出 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>导出 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Print this page as PDF…</source>
        <translation>将此页打印为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Evidence pane</source>
        <translation>证据窗格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next pointer of the item</source>
        <translation>该项的下一个定位符(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pointer of the item</source>
        <translation>该项的上一个定位符(&amp;P)</translation>
    </message>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>查找任意内容(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Search all files</source>
        <translation>搜索所有文件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>在此视图中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy &amp;pointer</source>
        <translation>复制定位符(&amp;P)</translation>
    </message>
    <message>
        <source>Open in external &amp;editor</source>
        <translation>在外部编辑器中打开(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;baseline</source>
        <translation>选择基线(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Audit a review…</source>
        <translation>审核一份审查(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Second file beside</source>
        <translation>并排显示第二个文件(&amp;S)</translation>
    </message>
    <message>
        <source>Close &amp;file</source>
        <translation>关闭文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed file</source>
        <translation>重新打开已关闭的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Next search resul&amp;t</source>
        <translation>下一个搜索结果(&amp;T)</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>上一个搜索结果</translation>
    </message>
    <message>
        <source>Next failure in the te&amp;xt</source>
        <translation>文本中的下一个失败(&amp;X)</translation>
    </message>
    <message>
        <source>Previous failure in the text</source>
        <translation>文本中的上一个失败</translation>
    </message>
    <message>
        <source>Boo&amp;kmark these lines</source>
        <translation>为这些行添加书签(&amp;K)</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>下一个书签或备注</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>上一个书签或备注</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold these lines</source>
        <translation>折叠或展开这些行(&amp;F)</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all lines</source>
        <translation>折叠或展开所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Note &amp;on these lines</source>
        <translation>为这些行添加备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Highlight this word</source>
        <translation>高亮此词(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Show blanks and line en&amp;ds</source>
        <translation>显示空白和行尾(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>撤销决定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>重做决定(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys in lists</source>
        <translation>列表中使用单字母键(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>放大文字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>External &amp;editor…</source>
        <translation>外部编辑器(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Exhibit</source>
        <translation>关于 Exhibit(&amp;A)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>Dialogs for files and printing stay English: qt6-translations-l10n is missing</source>
        <translation>文件和打印对话框仍为英文：缺少 qt6-translations-l10n</translation>
    </message>
    <message>
        <source>No font here has its characters: install fonts-noto-cjk</source>
        <translation>没有包含其字符的字体：请安装 fonts-noto-cjk</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>证据包(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>编辑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>exhibit::ArtifactTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1，问题：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>exhibit::AssessmentCard</name>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Would settle it</source>
        <translation>可作定论的证据</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditDetail</name>
    <message>
        <source>No citation</source>
        <translation>无引用</translation>
    </message>
    <message>
        <source>It points here</source>
        <translation>指向此处</translation>
    </message>
    <message>
        <source>Its words stand here</source>
        <translation>其文字在此处</translation>
    </message>
    <message>
        <source>In the corrected copy</source>
        <translation>在修正副本中</translation>
    </message>
    <message>
        <source>Previous citation (K)</source>
        <translation>上一处引用 (K)</translation>
    </message>
    <message>
        <source>Next citation (J)</source>
        <translation>下一处引用 (J)</translation>
    </message>
    <message>
        <source>Said in the same statement</source>
        <translation>同一陈述中还说到</translation>
    </message>
    <message>
        <source>Choose a citation in the review.</source>
        <translation>请在审查中选择一处引用。</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>最接近的内容</translation>
    </message>
    <message>
        <source>The pack has it here</source>
        <translation>证据包中在此处</translation>
    </message>
    <message>
        <source>If it is taken</source>
        <translation>若采纳</translation>
    </message>
    <message>
        <source>the copy has it as it is written</source>
        <translation>副本按原文保留</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditFigure</name>
    <message>
        <source>pointers</source>
        <translation>定位符</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>exhibit::AuditPage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>打开审查…</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>没有审查</translation>
    </message>
    <message>
        <source>The reviews opened for this pack</source>
        <translation>为此证据包打开的审查</translation>
    </message>
    <message>
        <source>Copy audit</source>
        <translation>复制审核结果</translation>
    </message>
    <message>
        <source>Save corrected copy…</source>
        <translation>保存修正副本…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Wrong only (W)</source>
        <translation>仅错误 (W)</translation>
    </message>
    <message>
        <source>Findings of this pack that the review does not mention</source>
        <translation>此证据包中审查未提及的发现</translation>
    </message>
    <message>
        <source>Findings that the review does not mention</source>
        <translation>审查未提及的发现</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>打开审查</translation>
    </message>
    <message>
        <source>Reviews (*.md *.markdown *.txt);;All files (*)</source>
        <translation>审查 (*.md *.markdown *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop a review here</source>
        <translation>将审查拖放到此处</translation>
    </message>
    <message>
        <source>A review of this pack by a person or a model, as Markdown or plain text: its pointers, quotations and numbers are held against the evidence.</source>
        <translation>由人或模型撰写的、关于此证据包的审查，格式为 Markdown 或纯文本：其中的定位符、引文和数字都将与证据核对。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核查…</translation>
    </message>
    <message>
        <source>Each file of the pack is read once.</source>
        <translation>证据包中的每个文件只读取一次。</translation>
    </message>
    <message>
        <source>This review cannot be read</source>
        <translation>无法读取此审查</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>对照 %1</translation>
    </message>
    <message>
        <source>rendered, %1 lines</source>
        <translation>已渲染，%1 行</translation>
    </message>
    <message>
        <source>Nothing of weight is left out</source>
        <translation>没有遗漏重要内容</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copied the audit</source>
        <translation>已复制审核结果</translation>
    </message>
    <message>
        <source>Save the corrected copy</source>
        <translation>保存修正副本</translation>
    </message>
    <message>
        <source>-corrected.</source>
        <translation>-corrected.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Mark %1 of %2</source>
        <translation>标记 %1 / %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>exhibit::BaselineCombo</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No run can stand in as a baseline, so nothing is compared. Choose one here (Ctrl+B).</source>
        <translation>没有可替代基线的运行，因此不作比较。可在此选择一个 (Ctrl+B)。</translation>
    </message>
    <message>
        <source>No baseline is in the pack: %1, a complete run of mostly the same tests, stands in. Choose another here (Ctrl+B).</source>
        <translation>证据包中没有基线：由 %1 替代，它是测试大体相同的一次完整运行。可在此另选 (Ctrl+B)。</translation>
    </message>
    <message>
        <source>All runs are compared with %1 (Ctrl+B)</source>
        <translation>所有运行都与 %1 比较 (Ctrl+B)</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>替代</translation>
    </message>
</context>
<context>
    <name>exhibit::BesideView</name>
    <message>
        <source>Second file</source>
        <translation>第二个文件</translation>
    </message>
    <message>
        <source>File or section beside</source>
        <translation>并排显示的文件或节</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Both views keep the distance of lines that they have now</source>
        <translation>两个视图保持当前的行距差</translation>
    </message>
    <message>
        <source>Close the second file (Ctrl+\)</source>
        <translation>关闭第二个文件 (Ctrl+\)</translation>
    </message>
</context>
<context>
    <name>exhibit::ChartView</name>
    <message>
        <source>More about this chart</source>
        <translation>关于此图表的更多内容</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Zoom in (Z)</source>
        <translation>放大 (Z)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show all (Backspace)</source>
        <translation>显示全部 (Backspace)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 exists: choose it with its ending to replace it</source>
        <translation>%1 已存在：若要替换，请连同扩展名一起选择它</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>exhibit::ChoiceBar</name>
    <message>
        <source>Taken</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>按原文保留</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>尚未采纳</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on this citation</source>
        <translation>此引用的备注</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>按原文保留</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1（列表中为 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采纳 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::CitingMenu</name>
    <message>
        <source>What cites this</source>
        <translation>引用此处的内容</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Nothing in the review</source>
        <translation>审查中没有任何内容</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimCombo</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Choose a claim; J and K step, A, D and E decide</source>
        <translation>选择一条声明；J 和 K 逐条移动，A、D 和 E 作决定</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimDetail</name>
    <message>
        <source>Still applies</source>
        <translation>仍然适用</translation>
    </message>
    <message>
        <source>Claim and evidence</source>
        <translation>声明与证据</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>上一条声明 (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>下一条声明 (J)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Decided on the pack %1.</source>
        <translation>该决定是针对证据包 %1 作出的。</translation>
    </message>
    <message>
        <source>Decided on a statement that has changed since – look again.</source>
        <translation>作出决定后该陈述已更改——请重新查看。</translation>
    </message>
    <message>
        <source>Decided on a statement that has moved since – look again.</source>
        <translation>作出决定后该陈述已移动——请重新查看。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>声明 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimEvidenceCard</name>
    <message>
        <source>Evidence shows</source>
        <translation>证据显示</translation>
    </message>
    <message>
        <source>The evidence in its file</source>
        <translation>所在文件中的证据</translation>
    </message>
    <message>
        <source>Previous piece of evidence (Shift+F4)</source>
        <translation>上一项证据 (Shift+F4)</translation>
    </message>
    <message>
        <source>Next piece of evidence (F4)</source>
        <translation>下一项证据 (F4)</translation>
    </message>
    <message>
        <source>Copy the pointer to the evidence</source>
        <translation>复制证据的定位符</translation>
    </message>
    <message>
        <source>Open the evidence in the external editor</source>
        <translation>在外部编辑器中打开证据</translation>
    </message>
    <message>
        <source>Other evidence of this claim</source>
        <translation>此声明的其他证据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks to it</source>
        <translation>证据包中没有与之相关的内容</translation>
    </message>
    <message>
        <source>What would settle it stands below.</source>
        <translation>可作定论的证据见下方。</translation>
    </message>
    <message>
        <source>Same verdict in the other runs</source>
        <translation>在其他运行中判定相同</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>其他证据</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimListModel</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>需要证据</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>1 path not in this pack</source>
        <translation>1 个路径不在此证据包中</translation>
    </message>
    <message>
        <source>%1 paths not in this pack</source>
        <translation>%1 个路径不在此证据包中</translation>
    </message>
    <message>
        <source>Unproven, not about tests</source>
        <translation>未证实，与测试无关</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得查看</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>未定论：%1</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 项证据</translation>
    </message>
    <message>
        <source>same file, line %1</source>
        <translation>同一文件，第 %1 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, unsettled</source>
        <translation>%1，未定论</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimMarks</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimPanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选声明</translation>
    </message>
    <message>
        <source>Refresh order</source>
        <translation>刷新顺序</translation>
    </message>
    <message>
        <source>Decided claims go to the end of their group, or out of the list if it shows others</source>
        <translation>已决定的声明移到所在分组末尾；若列表只显示其他声明，则移出列表</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>下一条，上一条</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>In the list: J and K step, N goes to the next undecided claim, A confirms, D dismisses, E asks for evidence, U takes back, M writes a note</source>
        <translation>列表中：J 和 K 逐条移动，N 转到下一条未决定的声明，A 确认，D 驳回，E 要求证据，U 撤回，M 写备注</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>按判定分类的声明</translation>
    </message>
    <message>
        <source>%1 in %2 claims</source>
        <translation>%1 / %2 条声明</translation>
    </message>
    <message>
        <source>Mismatches: %1. Claims to review, with those about tests that nothing proves: %2. Worth a look, proven neither way: %3.</source>
        <translation>不符：%1。待审查的声明（包括关于测试但无任何证明的）：%2。值得查看、正反均未证明：%3。</translation>
    </message>
</context>
<context>
    <name>exhibit::ClaimTextCard</name>
    <message>
        <source>The text says</source>
        <translation>文本的说法</translation>
    </message>
    <message>
        <source>Copy the pointer to the claim</source>
        <translation>复制声明的定位符</translation>
    </message>
    <message>
        <source>Open the document in the external editor</source>
        <translation>在外部编辑器中打开文档</translation>
    </message>
    <message>
        <source>The claim in its document</source>
        <translation>所在文档中的声明</translation>
    </message>
    <message>
        <source>Numbers of the claim and of the runs</source>
        <translation>声明与各次运行的数字</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 的说法</translation>
    </message>
</context>
<context>
    <name>exhibit::ColumnTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDetail</name>
    <message>
        <source>Copy the hash of the commit</source>
        <translation>复制提交哈希</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>此提交的文件</translation>
    </message>
    <message>
        <source>The pack lists this commit without its files.</source>
        <translation>证据包列出了此提交，但没有其文件。</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>not in the pack</source>
        <translation>不在证据包中</translation>
    </message>
    <message>
        <source>%1 changed  +%2 −%3</source>
        <translation>更改 %1  +%2 −%3</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1, %2 viewed</source>
        <translation>%1，已查看 %2</translation>
    </message>
    <message>
        <source>Tests touched</source>
        <translation>涉及的测试</translation>
    </message>
    <message>
        <source>No tests touched</source>
        <translation>未涉及测试</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Potential follow-up</source>
        <translation>可能的后续工作</translation>
    </message>
    <message>
        <source>The pack holds nothing but the subject of this commit.</source>
        <translation>证据包中只有此提交的标题。</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitDiffCard</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Changes of the chosen file</source>
        <translation>所选文件的更改</translation>
    </message>
    <message>
        <source>The changes of all files of the commit, one below the other</source>
        <translation>此提交所有文件的更改，依次排列</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>更改的显示方式</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>统一</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Before and after below each other (S)</source>
        <translation>更改前后上下排列 (S)</translation>
    </message>
    <message>
        <source>Before and after side by side (S)</source>
        <translation>更改前后左右并排 (S)</translation>
    </message>
    <message>
        <source>the first %1 lines</source>
        <translation>前 %1 行</translation>
    </message>
</context>
<context>
    <name>exhibit::CommitsPage</name>
    <message>
        <source>No commits in this pack</source>
        <translation>此证据包中没有提交</translation>
    </message>
    <message>
        <source>The output of git log, with or without --stat and -p, saved as a text file would bring them.</source>
        <translation>将 git log 的输出（可带 --stat 和 -p）保存为文本文件即可提供提交。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>筛选提交</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>%1, %2 with diff</source>
        <translation>%1，%2 有 diff</translation>
    </message>
    <message>
        <source>%1 of %2 commits</source>
        <translation>%1 / %2 个提交</translation>
    </message>
    <message>
        <source>Commit %1 of %2</source>
        <translation>提交 %1 / %2</translation>
    </message>
    <message>
        <source>This commit has no change in the pack</source>
        <translation>此提交在证据包中没有更改内容</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseQueryPane</name>
    <message>
        <source>Result of the query</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>No query was run yet.</source>
        <translation>尚未执行查询。</translation>
    </message>
    <message>
        <source>one SELECT at a time</source>
        <translation>每次一条 SELECT</translation>
    </message>
    <message>
        <source>Most rows of an answer</source>
        <translation>结果的最多行数</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Most time of a query</source>
        <translation>查询的最长时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Queries that were run (Ctrl+Up, Ctrl+Down)</source>
        <translation>已执行的查询 (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>已执行的查询</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>执行</translation>
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
        <translation>只读</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the rows of the answer as CSV</source>
        <translation>将结果行保存为 CSV</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>保存为证据</translation>
    </message>
    <message>
        <source>Keep the query by a name, with what it answered; reports show both</source>
        <translation>以名称保存查询及其结果；报告会同时显示两者</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>answer.csv</source>
        <translation>answer.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Limit %1 rows</source>
        <translation>限 %1 行</translation>
    </message>
    <message>
        <source>Time %1 s</source>
        <translation>限时 %1 秒</translation>
    </message>
    <message>
        <source>What the answer shows (empty: no longer kept):</source>
        <translation>结果说明了什么（为空：不再保存）：</translation>
    </message>
    <message>
        <source>The query is not kept any more.</source>
        <translation>该查询不再保存。</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在执行…</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>查询已停止。</translation>
    </message>
    <message>
        <source>The query has no rows.</source>
        <translation>查询没有结果行。</translation>
    </message>
    <message>
        <source>there are more: the limit is %1</source>
        <translation>还有更多：上限为 %1</translation>
    </message>
    <message>
        <source>below both limits</source>
        <translation>未达两个限制</translation>
    </message>
    <message>
        <source>1 row in %1 ms</source>
        <translation>1 行，%1 毫秒</translation>
    </message>
    <message>
        <source>%1 rows in %2 ms</source>
        <translation>%1 行，%2 毫秒</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowPane</name>
    <message>
        <source>Row of the database</source>
        <translation>数据库的行</translation>
    </message>
    <message>
        <source>What belongs to the row</source>
        <translation>与该行相关的内容</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>选择一行以查看其值。</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>引用者</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>%1, more than %2 rows</source>
        <translation>%1，超过 %2 行</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>By a foreign key of %1</source>
        <translation>通过 %1 的外键</translation>
    </message>
    <message>
        <source>The same %1</source>
        <translation>相同的 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseRowsModel</name>
    <message>
        <source>cited: %1</source>
        <translation>被引用：%1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>no use</source>
        <translation>无用量</translation>
    </message>
    <message>
        <source>%1 of the ceiling, truncated</source>
        <translation>上限的 %1，已截断</translation>
    </message>
    <message>
        <source>%1 of the ceiling</source>
        <translation>上限的 %1</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>used of ceiling</source>
        <translation>用量/上限</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>被引用</translation>
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
        <translation>主键</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Statement that made it</source>
        <translation>创建语句</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseSide</name>
    <message>
        <source>WAL, %1 merged in a copy</source>
        <translation>WAL，%1 已在副本中合并</translation>
    </message>
    <message>
        <source>WAL, %1 not merged: rows that only it holds are not seen</source>
        <translation>WAL，%1 未合并：只在其中的行不可见</translation>
    </message>
    <message>
        <source>A change of %1 was left half done; the file is shown as it is</source>
        <translation>%1 的一次更改只完成了一半；文件按现状显示</translation>
    </message>
    <message>
        <source>WAL, nothing to merge</source>
        <translation>WAL，无需合并</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tables of %1</source>
        <translation>%1 的表</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Back to the files of the pack</source>
        <translation>返回证据包的文件</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>筛选表和列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Opened read-only; the pack is not touched.</source>
        <translation>以只读方式打开；不改动证据包。</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1，%2 页</translation>
    </message>
    <message>
        <source>Opened read-only from a private copy; the pack is not touched.</source>
        <translation>从私有副本以只读方式打开；不改动证据包。</translation>
    </message>
</context>
<context>
    <name>exhibit::DatabaseView</name>
    <message>
        <source>Opening the database…</source>
        <translation>正在打开数据库…</translation>
    </message>
    <message>
        <source>What is shown of the table</source>
        <translation>显示表的哪些内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>Rows that findings cite</source>
        <translation>被发现引用的行</translation>
    </message>
    <message>
        <source>Only the rows that findings and claims point to (R)</source>
        <translation>仅显示发现和声明所指向的行 (R)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save these rows as CSV</source>
        <translation>将这些行保存为 CSV</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>保存行</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>This database cannot be shown</source>
        <translation>无法显示此数据库</translation>
    </message>
    <message>
        <source>There is no table in this database</source>
        <translation>此数据库中没有表</translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation>此数据库中没有表 %1。</translation>
    </message>
    <message>
        <source>No finding cites this table.</source>
        <translation>没有发现引用此表。</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>无法读取行：%1</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>正在读取行…</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>表中没有行。</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>显示前 %1 行。</translation>
    </message>
    <message>
        <source>Generated columns are left out: %1</source>
        <translation>省略了生成列：%1</translation>
    </message>
    <message>
        <source>Choose a row to see its values.</source>
        <translation>选择一行以查看其值。</translation>
    </message>
    <message>
        <source>Row %1 is not among these rows.</source>
        <translation>第 %1 行不在这些行中。</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>%2 中没有第 %1 行。</translation>
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
        <translation>第 %1 行，共 %2 行</translation>
    </message>
</context>
<context>
    <name>exhibit::Deciding</name>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 items</source>
        <translation>%1：%2 项</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taken back: %1 items</source>
        <translation>已撤回：%1 项</translation>
    </message>
    <message>
        <source>Nothing else is undecided</source>
        <translation>没有其他未决定的项</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>全部已决定</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionBar</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 说：%2</translation>
    </message>
    <message>
        <source>%1 says: %2 (%3)</source>
        <translation>%1 说：%2 (%3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>此项的备注</translation>
    </message>
    <message>
        <source>A note on this item (M); Ctrl+Enter goes back to the list</source>
        <translation>此项的备注 (M)；Ctrl+Enter 返回列表</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <translation>%1（列表中为 %2）</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>需要证据</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>不是声明</translation>
    </message>
    <message>
        <source>Right in its context</source>
        <translation>在其上下文中正确</translation>
    </message>
    <message>
        <source>Fixed meanwhile</source>
        <translation>其后已修复</translation>
    </message>
    <message>
        <source>Another reason, or none</source>
        <translation>其他原因，或无</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>驳回原因</translation>
    </message>
    <message>
        <source>Enter dismisses, Escape does not</source>
        <translation>Enter 驳回，Escape 不驳回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1: this stands</source>
        <translation>%1：保留现状</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>采用另一方</translation>
    </message>
    <message>
        <source>%1: this takes its place</source>
        <translation>%1：以此取代</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why, for all %1?</source>
        <translation>为什么对全部 %1 项如此？</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionCard</name>
    <message>
        <source>Why the work is not accepted, and conditions</source>
        <translation>不接受该工作的原因及条件</translation>
    </message>
    <message>
        <source>Your decision about the work</source>
        <translation>您对该工作的决定</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>接受该工作</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>需要证据</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>您如此决定的原因</translation>
    </message>
    <message>
        <source>Why; exported with the decision as yours</source>
        <translation>原因；随决定一并导出，署您的名</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>您的决定</translation>
    </message>
</context>
<context>
    <name>exhibit::DecisionFilter</name>
    <message>
        <source>Claims by decision</source>
        <translation>按决定分类的声明</translation>
    </message>
    <message>
        <source>Which claims are listed, by decision</source>
        <translation>按决定列出哪些声明</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>需要证据</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Reviewers decided differently</source>
        <translation>审查者的决定不同</translation>
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
        <translation>保留决定</translation>
    </message>
    <message>
        <source>decision about the work taken back</source>
        <translation>撤回对工作的决定</translation>
    </message>
    <message>
        <source>decision about the work</source>
        <translation>对工作的决定</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>edit of a proposal</source>
        <translation>编辑建议</translation>
    </message>
    <message>
        <source>%1, %2 items</source>
        <translation>%1，%2 项</translation>
    </message>
</context>
<context>
    <name>exhibit::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1 lines added, %2 removed</source>
        <translation>添加 %1 行，移除 %2 行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>已复制补丁</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右并排</translation>
    </message>
    <message>
        <source>Ignore white space and masked parts</source>
        <translation>忽略空白和遮蔽部分</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>忽略空白</translation>
    </message>
    <message>
        <source>Lines around changes (C)</source>
        <translation>更改周围的行 (C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Fold this file</source>
        <translation>折叠此文件</translation>
    </message>
    <message>
        <source>Unfold this file</source>
        <translation>展开此文件</translation>
    </message>
    <message>
        <source>Fold all files</source>
        <translation>折叠所有文件</translation>
    </message>
    <message>
        <source>Unfold all files</source>
        <translation>展开所有文件</translation>
    </message>
</context>
<context>
    <name>exhibit::DropFrame</name>
    <message>
        <source>Open pack</source>
        <translation>打开证据包</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceDock</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePage</name>
    <message>
        <source>No lines to write a note on are shown</source>
        <translation>当前未显示可添加备注的行</translation>
    </message>
    <message>
        <source>No lines to bookmark are shown</source>
        <translation>当前未显示可添加书签的行</translation>
    </message>
    <message>
        <source>No bookmark and no note yet; Ctrl+D bookmarks a line</source>
        <translation>尚无书签和备注；Ctrl+D 为一行添加书签</translation>
    </message>
    <message>
        <source>Section of the bundle</source>
        <translation>合集文件的节</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>复制此定位符 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>在外部编辑器中打开 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>未打开文件</translation>
    </message>
    <message>
        <source>Choose a file on the left, or a pointer anywhere.</source>
        <translation>请在左侧选择文件，或在任意处选择定位符。</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidencePane</name>
    <message>
        <source>Evidence pane</source>
        <translation>证据窗格</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Previous pointer of this item (Shift+F4)</source>
        <translation>该项的上一个定位符 (Shift+F4)</translation>
    </message>
    <message>
        <source>Next pointer of this item (F4)</source>
        <translation>该项的下一个定位符 (F4)</translation>
    </message>
    <message>
        <source>Keep this evidence while the selection moves</source>
        <translation>选择移动时保留此证据</translation>
    </message>
    <message>
        <source>Show the pane as a window of its own, or dock it again</source>
        <translation>将窗格显示为独立窗口，或重新停靠</translation>
    </message>
    <message>
        <source>Close the evidence pane (F9)</source>
        <translation>关闭证据窗格 (F9)</translation>
    </message>
    <message>
        <source>Open in the Evidence page</source>
        <translation>在“证据”页面中打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this pointer (Ctrl+Shift+C)</source>
        <translation>复制此定位符 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in the external editor (Ctrl+Shift+E)</source>
        <translation>在外部编辑器中打开 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>引用者</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · 第 %2–%3 行</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>whole file · 1 line</source>
        <translation>整个文件 · 1 行</translation>
    </message>
    <message>
        <source>whole file · %1 lines</source>
        <translation>整个文件 · %1 行</translation>
    </message>
    <message>
        <source>Cited by %1</source>
        <translation>引用者：%1</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceTree</name>
    <message>
        <source>Files of the pack</source>
        <translation>证据包的文件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Change kind of text…</source>
        <translation>更改文本类型…</translation>
    </message>
    <message>
        <source>Say what kind of text this is. It decides how the statements that were read in it are judged; it is kept as a decision and can be undone</source>
        <translation>说明这是哪种文本。它决定如何判定从中读出的陈述；作为决定保存，可以撤销</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>也位于</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>1 file, %1</source>
        <translation>1 个文件，%1</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 个文件，%2</translation>
    </message>
    <message>
        <source>%1, %2 sections</source>
        <translation>%1，%2 节</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>第 %1–%2 行</translation>
    </message>
    <message>
        <source>%1 bytes, %2 lines</source>
        <translation>%1 字节，%2 行</translation>
    </message>
    <message>
        <source>%1, shown as %2</source>
        <translation>%1，显示为 %2</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>按读取时的方式</translation>
    </message>
</context>
<context>
    <name>exhibit::EvidenceView</name>
    <message>
        <source>The value, readable</source>
        <translation>可读形式的值</translation>
    </message>
    <message>
        <source>Show original bytes</source>
        <translation>显示原始字节</translation>
    </message>
    <message>
        <source>No evidence chosen</source>
        <translation>未选择证据</translation>
    </message>
    <message>
        <source>Click a pointer, a bar or a row to see the lines behind it.</source>
        <translation>点击定位符、条形或行，可查看其背后的文本行。</translation>
    </message>
    <message>
        <source>This row cannot be shown</source>
        <translation>无法显示此行</translation>
    </message>
    <message>
        <source>%1, %2. There are no lines to show.</source>
        <translation>%1，%2。没有可显示的行。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>无法显示此文件</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>%1, as the review read it</source>
        <translation>%1，审查读取时的方式</translation>
    </message>
    <message>
        <source>As the review read it</source>
        <translation>按审查读取时的方式</translation>
    </message>
    <message>
        <source>Shown as %1. Lines and pointers are those of the text as the review read it.</source>
        <translation>显示为 %1。行和定位符以审查读取的文本为准。</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>按读取时的方式</translation>
    </message>
    <message>
        <source>Show repaired text</source>
        <translation>显示修复后的文本</translation>
    </message>
    <message>
        <source>Text damaged by a wrong encoding is shown repaired; lines count the original.</source>
        <translation>因编码错误而损坏的文本以修复后的形式显示；行号按原文计算。</translation>
    </message>
    <message>
        <source>The original bytes, damaged by a wrong encoding.</source>
        <translation>因编码错误而损坏的原始字节。</translation>
    </message>
    <message>
        <source>The quoted text is no longer at line %1; this is the nearest place that has it.</source>
        <translation>引用的文本已不在第 %1 行；这是最近的出现位置。</translation>
    </message>
    <message>
        <source>The quoted text is no longer in this file; this is the line where it was.</source>
        <translation>引用的文本已不在此文件中；这是它原先所在的行。</translation>
    </message>
</context>
<context>
    <name>exhibit::FailuresChart</name>
    <message>
        <source>Every run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>Other known</source>
        <translation>其他已知</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>每次运行的失败测试</translation>
    </message>
    <message>
        <source>Show its failing tests</source>
        <translation>显示其失败测试</translation>
    </message>
    <message>
        <source>Parts of the bars</source>
        <translation>条形的组成部分</translation>
    </message>
    <message>
        <source>no tests ran, 1 collection error</source>
        <translation>没有测试运行，1 个收集错误</translation>
    </message>
    <message>
        <source>no tests ran, %1 collection errors</source>
        <translation>没有测试运行，%1 个收集错误</translation>
    </message>
    <message>
        <source>no count of failures</source>
        <translation>没有失败计数</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new</source>
        <translation>%1 个失败：%2 个每次运行都失败，%3 个其他已知，%4 个新增</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>worst of %1 runs</source>
        <translation>%1 次运行中最差</translation>
    </message>
    <message>
        <source>No runs in this pack.</source>
        <translation>此证据包中没有运行。</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>no tests ran</source>
        <translation>没有测试运行</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>new test</source>
        <translation>个新测试</translation>
    </message>
    <message>
        <source>new tests</source>
        <translation>个新测试</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 unknown if new</source>
        <translation>%1 个失败：%2 个每次运行都失败，%3 个不知是否新增</translation>
    </message>
    <message>
        <source>%1 failing: %2 in every run, %3 other known, %4 new, %5 unknown if new</source>
        <translation>%1 个失败：%2 个每次运行都失败，%3 个其他已知，%4 个新增，%5 个不知是否新增</translation>
    </message>
    <message>
        <source>Unknown if new</source>
        <translation>是否新增未知</translation>
    </message>
</context>
<context>
    <name>exhibit::FileTabs</name>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>关闭其他</translation>
    </message>
    <message>
        <source>Close those to the right</source>
        <translation>关闭右侧文件</translation>
    </message>
    <message>
        <source>Keep in front</source>
        <translation>固定在前面</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>重新打开已关闭的文件</translation>
    </message>
</context>
<context>
    <name>exhibit::FilterChips</name>
    <message>
        <source>%1 is not</source>
        <translation>%1 不是</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 是</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>筛选条件 %1，移除</translation>
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
        <translation>Up 和 Down：之前的搜索内容</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全词</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>不是有效模式</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>无匹配</translation>
    </message>
</context>
<context>
    <name>exhibit::ForgetDialog</name>
    <message>
        <source>Forget this pack</source>
        <translation>忘记此证据包</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>忘记“%1”？</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Also delete what I decided about it</source>
        <translation>同时删除我对它的决定</translation>
    </message>
    <message>
        <source>1 decision or note</source>
        <translation>1 项决定或备注</translation>
    </message>
    <message>
        <source>%1 decisions and notes</source>
        <translation>%1 项决定和备注</translation>
    </message>
    <message>
        <source>the chosen baseline</source>
        <translation>所选的基线</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>the pack itself, %1</source>
        <translation>证据包本身，%1</translation>
    </message>
    <message>
        <source>the index, %1</source>
        <translation>索引，%1</translation>
    </message>
    <message>
        <source>an unpacked archive, %1</source>
        <translation>一个解开的归档，%1</translation>
    </message>
    <message>
        <source>the kept review with 1 statement</source>
        <translation>含 1 条陈述的已存审查</translation>
    </message>
    <message>
        <source>the kept review with %1 statements</source>
        <translation>含 %1 条陈述的已存审查</translation>
    </message>
    <message>
        <source>its place among recent packs, and where you were in it</source>
        <translation>它在最近的证据包中的条目，以及您在其中的位置</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>将删除：</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>将保留：</translation>
    </message>
</context>
<context>
    <name>exhibit::GateStepsWidget</name>
    <message>
        <source>Severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>By new failures: none, low 1, medium 2–4, high 5–9, critical 10 or more</source>
        <translation>按新的失败数：无，低 1，中 2–4，高 5–9，严重 10 个以上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>严重 %1</translation>
    </message>
    <message>
        <source>crit 10+</source>
        <translation>严重 10+</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>门禁的步骤</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>exhibit::HelpWindow</name>
    <message>
        <source>Exhibit manual</source>
        <translation>Exhibit 手册</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>在此页中查找</translation>
    </message>
</context>
<context>
    <name>exhibit::ItemText</name>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>有证据支持</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>过于宽泛</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>从未运行</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>无法归属</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>无法核查</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>collection failed</source>
        <translation>收集失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>无测试</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1，带 BOM</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>Collection failure</source>
        <translation>收集失败</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>丢失的测试</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
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
        <translation>%1 新增</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 已修复</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>link or special file, not read</source>
        <translation>链接或特殊文件，未读取</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>合并文件</translation>
    </message>
    <message>
        <source>run summary</source>
        <translation>运行摘要</translation>
    </message>
    <message>
        <source>phase summary</source>
        <translation>阶段摘要</translation>
    </message>
    <message>
        <source>command output</source>
        <translation>命令输出</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>Visual Studio test results</source>
        <translation>Visual Studio 测试结果</translation>
    </message>
    <message>
        <source>NUnit results</source>
        <translation>NUnit 结果</translation>
    </message>
    <message>
        <source>xUnit.net results</source>
        <translation>xUnit.net 结果</translation>
    </message>
    <message>
        <source>Robot Framework results</source>
        <translation>Robot Framework 结果</translation>
    </message>
    <message>
        <source>results of Catch2 or doctest</source>
        <translation>Catch2 或 doctest 结果</translation>
    </message>
    <message>
        <source>Qt Test results</source>
        <translation>Qt Test 结果</translation>
    </message>
    <message>
        <source>CTest results</source>
        <translation>CTest 结果</translation>
    </message>
    <message>
        <source>results of TestNG or Jenkins</source>
        <translation>TestNG 或 Jenkins 的结果</translation>
    </message>
    <message>
        <source>Cobertura coverage</source>
        <translation>Cobertura 覆盖率</translation>
    </message>
    <message>
        <source>JaCoCo coverage</source>
        <translation>JaCoCo 覆盖率</translation>
    </message>
    <message>
        <source>Clover coverage</source>
        <translation>Clover 覆盖率</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>executor log</source>
        <translation>执行器日志</translation>
    </message>
    <message>
        <source>session of a coding agent</source>
        <translation>编码智能体的会话</translation>
    </message>
    <message>
        <source>pytest JSON report</source>
        <translation>pytest JSON 报告</translation>
    </message>
    <message>
        <source>pytest report log</source>
        <translation>pytest 报告日志</translation>
    </message>
    <message>
        <source>CTRF report</source>
        <translation>CTRF 报告</translation>
    </message>
    <message>
        <source>pytest reports, one a line</source>
        <translation>pytest 报告，每行一份</translation>
    </message>
    <message>
        <source>test baseline</source>
        <translation>测试基线</translation>
    </message>
    <message>
        <source>diagnostics log</source>
        <translation>诊断日志</translation>
    </message>
    <message>
        <source>model selections</source>
        <translation>模型选择</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>token 事件</translation>
    </message>
    <message>
        <source>model calls with tokens</source>
        <translation>带 token 的模型调用</translation>
    </message>
    <message>
        <source>report of Jest, Vitest, mocha, RSpec or GoogleTest</source>
        <translation>Jest、Vitest、mocha、RSpec 或 GoogleTest 报告</translation>
    </message>
    <message>
        <source>Playwright report</source>
        <translation>Playwright 报告</translation>
    </message>
    <message>
        <source>Playwright&apos;s last run</source>
        <translation>Playwright 的上次运行</translation>
    </message>
    <message>
        <source>Playwright&apos;s HTML report</source>
        <translation>Playwright 的 HTML 报告</translation>
    </message>
    <message>
        <source>pytest&apos;s HTML report</source>
        <translation>pytest 的 HTML 报告</translation>
    </message>
    <message>
        <source>HTML report of coverage</source>
        <translation>覆盖率的 HTML 报告</translation>
    </message>
    <message>
        <source>events of go test, dart test or cargo test</source>
        <translation>go test、dart test 或 cargo test 的事件</translation>
    </message>
    <message>
        <source>Cucumber report</source>
        <translation>Cucumber 报告</translation>
    </message>
    <message>
        <source>Allure result</source>
        <translation>Allure 结果</translation>
    </message>
    <message>
        <source>findings of linters and scanners</source>
        <translation>检查工具和扫描器的发现</translation>
    </message>
    <message>
        <source>coverage.py report</source>
        <translation>coverage.py 报告</translation>
    </message>
    <message>
        <source>coverage of Istanbul, llvm-cov, SimpleCov, gcovr or coverlet</source>
        <translation>Istanbul、llvm-cov、SimpleCov、gcovr 或 coverlet 覆盖率</translation>
    </message>
    <message>
        <source>pytest&apos;s failed tests</source>
        <translation>pytest 失败的测试</translation>
    </message>
    <message>
        <source>in-toto attestation</source>
        <translation>in-toto 证明</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>lcov coverage</source>
        <translation>lcov 覆盖率</translation>
    </message>
    <message>
        <source>Go cover profile</source>
        <translation>Go 覆盖率配置文件</translation>
    </message>
    <message>
        <source>CI runner log</source>
        <translation>CI 运行器日志</translation>
    </message>
    <message>
        <source>git context</source>
        <translation>Git 上下文</translation>
    </message>
    <message>
        <source>test log</source>
        <translation>测试日志</translation>
    </message>
    <message>
        <source>pytest text log</source>
        <translation>pytest 文本日志</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>build file or settings</source>
        <translation>构建文件或设置</translation>
    </message>
</context>
<context>
    <name>exhibit::JsonValueView</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>无法显示此文件</translation>
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
        <translation>值</translation>
    </message>
    <message>
        <source>Database row</source>
        <translation>数据库行</translation>
    </message>
    <message>
        <source>This row is not in the database.</source>
        <translation>此行不在数据库中。</translation>
    </message>
</context>
<context>
    <name>exhibit::LikelihoodBar</name>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>不太可能</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNoteBar</name>
    <message>
        <source>Note on lines</source>
        <translation>行备注</translation>
    </message>
    <message>
        <source>Note; Enter keeps it, an empty one is removed</source>
        <translation>备注；Enter 保存，空备注将被移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the note (Enter)</source>
        <translation>保存备注 (Enter)</translation>
    </message>
    <message>
        <source>Leave the note as it was (Escape)</source>
        <translation>备注保持原样 (Escape)</translation>
    </message>
</context>
<context>
    <name>exhibit::LineNotes</name>
    <message>
        <source>These lines have a note; M changes it</source>
        <translation>这些行有备注；M 可更改</translation>
    </message>
    <message>
        <source>Bookmarked %1</source>
        <translation>已为 %1 添加书签</translation>
    </message>
    <message>
        <source>Bookmark removed from %1</source>
        <translation>已移除 %1 的书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Written on line %1, whose words stand here now</source>
        <translation>写于第 %1 行，其文字现位于此处</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>更改备注…</translation>
    </message>
    <message>
        <source>Note on these lines…</source>
        <translation>为这些行添加备注…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>备注和书签</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>exhibit::LinkChips</name>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
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
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>exhibit::LoadingPage</name>
    <message>
        <source>Files being read</source>
        <translation>正在读取的文件</translation>
    </message>
    <message>
        <source>Runs found so far</source>
        <translation>目前找到的运行</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Nothing unexpected so far.</source>
        <translation>目前没有意外情况。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading this pack (Esc)</source>
        <translation>停止读取此证据包 (Esc)</translation>
    </message>
    <message>
        <source>Progress of the whole pack</source>
        <translation>整个证据包的进度</translation>
    </message>
    <message>
        <source>Counts settle when a file is complete.</source>
        <translation>文件读完后计数才确定。</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
</context>
<context>
    <name>exhibit::LogComparison</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Logs of two runs</source>
        <translation>两次运行的日志</translation>
    </message>
    <message>
        <source>Differences of the two logs</source>
        <translation>两份日志的差异</translation>
    </message>
    <message>
        <source>Masked: %1. W shows what they hide as changes, S one side below the other, F7 the next change.</source>
        <translation>已遮蔽：%1。W 将被遮蔽的差异显示为更改，S 上下排列两侧，F7 转到下一处更改。</translation>
    </message>
    <message>
        <source>A log of them cannot be read.</source>
        <translation>其中一份日志无法读取。</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>1 line differs.</source>
        <translation>1 行不同。</translation>
    </message>
    <message>
        <source>%1 lines differ.</source>
        <translation>%1 行不同。</translation>
    </message>
    <message>
        <source>1 line is the same but for masked parts.</source>
        <translation>1 行除遮蔽部分外相同。</translation>
    </message>
    <message>
        <source>%1 lines are the same but for masked parts.</source>
        <translation>%1 行除遮蔽部分外相同。</translation>
    </message>
    <message>
        <source>%1 lines were not compared: the logs have too little in common.</source>
        <translation>%1 行未比较：两份日志的共同内容太少。</translation>
    </message>
</context>
<context>
    <name>exhibit::LogView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>%1, %2 of them folded</source>
        <translation>%1，其中 %2 已折叠</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line, 1 to %1, or line:column:</source>
        <translation>行，1 至 %1，或 行:列：</translation>
    </message>
    <message>
        <source>“%1” is no line of this text</source>
        <translation>“%1”不是此文本中的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy pointer</source>
        <translation>复制定位符</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Open in external editor</source>
        <translation>在外部编辑器中打开</translation>
    </message>
    <message>
        <source>No longer highlight “%1”</source>
        <translation>不再高亮“%1”</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>高亮“%1”</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Show blanks and line ends</source>
        <translation>显示空白和行尾</translation>
    </message>
    <message>
        <source>Folds are still looked for</source>
        <translation>仍在查找可折叠处</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>此处没有可折叠的内容</translation>
    </message>
    <message>
        <source>1 line folded</source>
        <translation>已折叠 1 行</translation>
    </message>
    <message>
        <source>%1 lines folded</source>
        <translation>已折叠 %1 行</translation>
    </message>
    <message>
        <source>1 line unfolded</source>
        <translation>已展开 1 行</translation>
    </message>
    <message>
        <source>%1 lines unfolded</source>
        <translation>已展开 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 lines folded</source>
        <translation>已折叠 %1 / %2 行</translation>
    </message>
    <message>
        <source>Nothing to fold in this text</source>
        <translation>此文本中没有可折叠的内容</translation>
    </message>
    <message>
        <source>No line is folded</source>
        <translation>没有折叠的行</translation>
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
        <translation>1 行堆栈跟踪</translation>
    </message>
    <message>
        <source>%1 lines of a trace</source>
        <translation>%1 行堆栈跟踪</translation>
    </message>
    <message>
        <source>1 more like this</source>
        <translation>另有 1 行类似</translation>
    </message>
    <message>
        <source>%1 more like this</source>
        <translation>另有 %1 行类似</translation>
    </message>
    <message>
        <source>1 more that passes</source>
        <translation>另有 1 个通过</translation>
    </message>
    <message>
        <source>%1 more that pass</source>
        <translation>另有 %1 个通过</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 处匹配</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 处匹配</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>One row for this JSON</source>
        <translation>此 JSON 显示为一行</translation>
    </message>
    <message>
        <source>Take this JSON apart</source>
        <translation>展开此 JSON</translation>
    </message>
    <message>
        <source>Fold these lines</source>
        <translation>折叠这些行</translation>
    </message>
    <message>
        <source>Unfold these lines</source>
        <translation>展开这些行</translation>
    </message>
    <message>
        <source>Fold groups</source>
        <translation>折叠分组</translation>
    </message>
    <message>
        <source>Fold stack traces</source>
        <translation>折叠堆栈跟踪</translation>
    </message>
    <message>
        <source>Fold equal lines</source>
        <translation>折叠相同的行</translation>
    </message>
    <message>
        <source>Fold passing tests</source>
        <translation>折叠通过的测试</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Below line %1 no folds are looked for: there are too many</source>
        <translation>第 %1 行以下不再查找折叠：数量过多</translation>
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
        <translation>过于宽泛</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>有证据支持</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>从未运行</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>无法归属</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>无法核查</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得查看</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Collection failed</source>
        <translation>收集失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>No tests</source>
        <translation>无测试</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>Not in this run</source>
        <translation>不在此运行中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Failed as expected</source>
        <translation>预期失败</translation>
    </message>
    <message>
        <source>Passed unexpectedly</source>
        <translation>意外通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Witnesses disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Lost tests</source>
        <translation>丢失的测试</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>系统性</translation>
    </message>
    <message>
        <source>Real gate</source>
        <translation>真实门禁</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
</context>
<context>
    <name>exhibit::LostDecisions</name>
    <message>
        <source>Note only</source>
        <translation>仅备注</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>1 decision belongs to a statement that is no longer in the pack. It is kept.</source>
        <translation>1 项决定属于已不在证据包中的陈述。该决定已保留。</translation>
    </message>
    <message>
        <source>%1 decisions belong to statements that are no longer in the pack. They are kept.</source>
        <translation>%1 项决定属于已不在证据包中的陈述。这些决定已保留。</translation>
    </message>
    <message>
        <source>Decisions without a statement</source>
        <translation>没有对应陈述的决定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Made earlier; the pack no longer holds these statements. If one comes back, its decision stands there again.</source>
        <translation>此前作出；证据包中已没有这些陈述。若某条陈述重新出现，其决定也会恢复。</translation>
    </message>
</context>
<context>
    <name>exhibit::MainWindow</name>
    <message>
        <source>P&amp;ages</source>
        <translation>页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>The review stays as it was</source>
        <translation>审查保持原样</translation>
    </message>
    <message>
        <source>%1 — Exhibit</source>
        <translation>%1 — Exhibit</translation>
    </message>
    <message>
        <source>Nothing in this pack is called “%1”</source>
        <translation>此证据包中没有名为“%1”的内容</translation>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>exhibit::MismatchesPage</name>
    <message>
        <source>Preview report</source>
        <translation>预览报告</translation>
    </message>
    <message>
        <source>No claim that evidence could speak to</source>
        <translation>没有证据可以印证的声明</translation>
    </message>
    <message>
        <source>No prose in this pack</source>
        <translation>此证据包中没有文字说明</translation>
    </message>
    <message>
        <source>The documents state nothing that could be checked: no result of tests, date, version, figure, setting, path or line.</source>
        <translation>文档中没有可核查的陈述：没有测试结果、日期、版本、数字、设置、路径或行。</translation>
    </message>
    <message>
        <source>A README.md or another Markdown file would bring claims to check.</source>
        <translation>README.md 或其他 Markdown 文件可提供待核查的声明。</translation>
    </message>
    <message>
        <source>The only claim is supported.</source>
        <translation>唯一的声明有证据支持。</translation>
    </message>
    <message>
        <source>All %1 claims are supported.</source>
        <translation>全部 %1 条声明都有证据支持。</translation>
    </message>
    <message>
        <source>Each has its evidence in the list.</source>
        <translation>每条的证据都在列表中。</translation>
    </message>
    <message>
        <source>Nothing in the pack speaks against its claims.</source>
        <translation>证据包中没有不利于其声明的内容。</translation>
    </message>
    <message>
        <source>Nothing in the pack proves a claim wrong.</source>
        <translation>证据包中没有内容证明某条声明有误。</translation>
    </message>
    <message>
        <source>%1 of %2 claims are supported; the others are not proven by this pack.</source>
        <translation>%1 / %2 条声明有证据支持；其余的未被此证据包证明。</translation>
    </message>
    <message>
        <source>%1 Worth a look: %2.</source>
        <translation>%1 值得查看：%2。</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 / %2 条声明</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>不符</translation>
    </message>
</context>
<context>
    <name>exhibit::MissingStrip</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Named but not in the pack (%1): %2</source>
        <translation>提到但不在证据包中 (%1)：%2</translation>
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
        <translation>尚无其他位置</translation>
    </message>
    <message>
        <source>Nothing is chosen that has a pointer</source>
        <translation>未选择带定位符的内容</translation>
    </message>
</context>
<context>
    <name>exhibit::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>%1 的数字和发现。点击可移除此筛选条件。</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>筛选条件 %1，移除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, most severe first</source>
        <translation>%1，最严重的在前</translation>
    </message>
    <message>
        <source>%1 of %2 name the picked runs</source>
        <translation>%1 / %2 提到所选运行</translation>
    </message>
    <message>
        <source>No finding names one of the picked runs.</source>
        <translation>没有发现提到所选运行。</translation>
    </message>
    <message>
        <source>No test runs were found.</source>
        <translation>未找到测试运行。</translation>
    </message>
    <message>
        <source>Runs: %1, none of them red.</source>
        <translation>运行：%1，没有红色的。</translation>
    </message>
    <message>
        <source>Runs: %1; red: %2.</source>
        <translation>运行：%1；红色：%2。</translation>
    </message>
    <message>
        <source>No statement was found that evidence could speak to.</source>
        <translation>未找到证据可以印证的陈述。</translation>
    </message>
    <message>
        <source>Statements checked: %1. This pack settles %2 of them, and none against its words.</source>
        <translation>已核查的陈述：%1。此证据包可定论其中 %2 条，没有一条的定论与其所述相反。</translation>
    </message>
    <message>
        <source>Worth a look, proven neither way: %1.</source>
        <translation>值得查看、正反均未证明：%1。</translation>
    </message>
    <message>
        <source>%1 ran tests</source>
        <translation>%1 次运行了测试</translation>
    </message>
    <message>
        <source>%1 in all %2 that ran</source>
        <translation>%1 个在全部 %2 次有测试的运行中</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>在 1 次运行中</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>在 %1 次运行中</translation>
    </message>
    <message>
        <source>in 1 claim</source>
        <translation>在 1 条声明中</translation>
    </message>
    <message>
        <source>in %1 claims</source>
        <translation>在 %1 条声明中</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>no token events</source>
        <translation>无 token 事件</translation>
    </message>
    <message>
        <source>1 escalation</source>
        <translation>1 次升级重试</translation>
    </message>
    <message>
        <source>%1 escalations</source>
        <translation>%1 次升级重试</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>无基线</translation>
    </message>
    <message>
        <source>against a stand-in</source>
        <translation>相对替代基线</translation>
    </message>
    <message>
        <source>Review mismatches</source>
        <translation>审查不符</translation>
    </message>
    <message>
        <source>Preview report</source>
        <translation>预览报告</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Failing per run</source>
        <translation>每次运行失败</translation>
    </message>
    <message>
        <source>Collection errors</source>
        <translation>收集错误</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>被截断的输出</translation>
    </message>
    <message>
        <source>Failing tests per run</source>
        <translation>每次运行的失败测试</translation>
    </message>
    <message>
        <source>pack order</source>
        <translation>证据包顺序</translation>
    </message>
    <message>
        <source>Token use against budget</source>
        <translation>token 用量与预算</translation>
    </message>
    <message>
        <source>%1 of %2 phases, worst first</source>
        <translation>%1 / %2 个阶段，最差的在前</translation>
    </message>
    <message>
        <source>%1 phases, worst first</source>
        <translation>%1 个阶段，最差的在前</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>主要发现</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>按严重程度排列的发现</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Files of the pack, and those it names but does not hold</source>
        <translation>证据包的文件，以及提到但未包含的文件</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>存在 %1</translation>
    </message>
    <message>
        <source>%1 present · %2 missing</source>
        <translation>存在 %1 · 缺失 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Newly failing</source>
        <translation>新增失败</translation>
    </message>
</context>
<context>
    <name>exhibit::OverviewRuler</name>
    <message>
        <source>Overview of the text</source>
        <translation>文本概览</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>exhibit::PackSession</name>
    <message>
        <source>%1 changed since it was read.</source>
        <translation>%1 自读取后已更改。</translation>
    </message>
    <message>
        <source>%1 files changed since they were read.</source>
        <translation>%1 个文件自读取后已更改。</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>最近的证据包</translation>
    </message>
    <message>
        <source>Open an evidence pack</source>
        <translation>打开证据包</translation>
    </message>
    <message>
        <source>Open files or archives as a pack</source>
        <translation>将文件或归档作为证据包打开</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</source>
        <translation>归档 (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 归档 (*.zip)</translation>
    </message>
    <message>
        <source>Tar archives (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</source>
        <translation>Tar 归档 (*.tar *.tar.* *.tgz *.tbz2 *.txz *.tzst)</translation>
    </message>
    <message>
        <source>Settings could not be written. Check the permissions of their file.</source>
        <translation>无法写入设置。请检查设置文件的权限。</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more but what you decided</source>
        <translation>除您的决定外，不再保存“%1”的任何内容</translation>
    </message>
    <message>
        <source>Nothing is kept of “%1” any more</source>
        <translation>不再保存“%1”的任何内容</translation>
    </message>
    <message>
        <source>1 run, mismatches: %1</source>
        <translation>1 次运行，不符：%1</translation>
    </message>
    <message>
        <source>%1 runs, mismatches: %2</source>
        <translation>%1 次运行，不符：%2</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksChart</name>
    <message>
        <source>Failing tests and contradicted claims per pack</source>
        <translation>每个证据包的失败测试和矛盾声明</translation>
    </message>
    <message>
        <source>fewer than two runs: no failing core, contradicted: %1</source>
        <translation>不足两次运行：无核心失败，矛盾：%1</translation>
    </message>
    <message>
        <source>%1 fail in every run, movers: %2, contradicted: %3</source>
        <translation>%1 个每次运行都失败，波动：%2，矛盾：%3</translation>
    </message>
    <message>
        <source>%1, the newest of %2</source>
        <translation>%1，%2 个中最新的</translation>
    </message>
    <message>
        <source>Failing core</source>
        <translation>核心失败</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>波动</translation>
    </message>
    <message>
        <source>Claims contradicted</source>
        <translation>矛盾的声明</translation>
    </message>
</context>
<context>
    <name>exhibit::PacksPage</name>
    <message>
        <source>Filter packs</source>
        <translation>筛选证据包</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>复制显示的行（含表头），以制表符分隔</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>没有证据包。</translation>
    </message>
    <message>
        <source>No pack matches.</source>
        <translation>没有匹配的证据包。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
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
        <translation>此项目尚无其他证据包</translation>
    </message>
    <message>
        <source>The kept reviews are not to be had</source>
        <translation>无法取得保存的审查</translation>
    </message>
    <message>
        <source>Packs that you open are kept for comparison. The command exhibit audit DIR --store keeps all that lie below a folder.</source>
        <translation>您打开的证据包会保存下来以供比较。命令 exhibit audit DIR --store 会保存文件夹下的所有证据包。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <translation>%1 / %2，%3 至 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No failing core to follow: %1 has fewer than two runs.</source>
        <translation>没有可跟踪的核心失败：%1 不足两次运行。</translation>
    </message>
    <message>
        <source>%1 Contradicted claims: %2.</source>
        <translation>%1 矛盾的声明：%2。</translation>
    </message>
    <message>
        <source>The failing core fell from %1 to %2.</source>
        <translation>核心失败从 %1 降至 %2。</translation>
    </message>
    <message>
        <source>The failing core grew from %1 to %2.</source>
        <translation>核心失败从 %1 增至 %2。</translation>
    </message>
    <message>
        <source>The failing core is what it was: %1.</source>
        <translation>核心失败没有变化：%1。</translation>
    </message>
    <message>
        <source>%1: newly failing tests %2, movers %3, contradicted claims %4.</source>
        <translation>%1：新失败的测试 %2，波动 %3，矛盾的声明 %4。</translation>
    </message>
    <message>
        <source>Mark two packs: Space</source>
        <translation>标记两个证据包：Space</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Decided in A, found again in B: %1</source>
        <translation>在 A 中已决定、在 B 中再次出现：%1</translation>
    </message>
    <message>
        <source>%1 of %2 packs</source>
        <translation>%1 / %2 个证据包</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>已标记 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>exhibit::PagesBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The first %1 pages are shown; the file has all.</source>
        <translation>显示前 %1 页；文件中有全部页面。</translation>
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
        <translation>报告的页面</translation>
    </message>
</context>
<context>
    <name>exhibit::Palette</name>
    <message>
        <source>Runs  #</source>
        <translation>运行  #</translation>
    </message>
    <message>
        <source>Tests  @</source>
        <translation>测试  @</translation>
    </message>
    <message>
        <source>Claims  !</source>
        <translation>声明  !</translation>
    </message>
    <message>
        <source>Commands  &gt;</source>
        <translation>命令  &gt;</translation>
    </message>
    <message>
        <source>Lines  :</source>
        <translation>行  :</translation>
    </message>
    <message>
        <source>Text  /</source>
        <translation>文本  /</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Lines of the current entry</source>
        <translation>当前条目的行</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Page, run, test, claim, command or pointer</source>
        <translation>页面、运行、测试、声明、命令或定位符</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>beside the page</source>
        <translation>在页面旁</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>lines on, off</source>
        <translation>显示、隐藏行</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 项</translation>
    </message>
    <message>
        <source>This entry has no lines of its own.</source>
        <translation>此条目没有自己的行。</translation>
    </message>
</context>
<context>
    <name>exhibit::PaletteDesk</name>
    <message>
        <source>page</source>
        <translation>页面</translation>
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
        <translation>转到</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Claims and findings</source>
        <translation>声明和发现</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
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
        <translation>发现</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>What the finding is recognised by</source>
        <translation>识别此发现的依据</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <translation>建议的修复</translation>
    </message>
    <message>
        <source>Extra evidence needed</source>
        <translation>需要的补充证据</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Possibly systemic</source>
        <translation>可能为系统性</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>置信度：%1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternMatrix</name>
    <message>
        <source>Pattern by run</source>
        <translation>各次运行的模式</translation>
    </message>
    <message>
        <source>pattern %1 occurs</source>
        <translation>模式 %1 出现</translation>
    </message>
    <message>
        <source>pattern %1 is fixed</source>
        <translation>模式 %1 已修复</translation>
    </message>
    <message>
        <source>pattern %1 does not occur</source>
        <translation>模式 %1 未出现</translation>
    </message>
    <message>
        <source>%1 of %2 runs have room here</source>
        <translation>此处可容纳 %1 / %2 次运行</translation>
    </message>
</context>
<context>
    <name>exhibit::PatternsPage</name>
    <message>
        <source>Patterns and other findings</source>
        <translation>模式和其他发现</translation>
    </message>
    <message>
        <source>Pattern by run</source>
        <translation>各次运行的模式</translation>
    </message>
    <message>
        <source>%1 in 1 run</source>
        <translation>%1，在 1 次运行中</translation>
    </message>
    <message>
        <source>%1 across %2 runs</source>
        <translation>%1，跨 %2 次运行</translation>
    </message>
    <message>
        <source>No runs in this pack</source>
        <translation>此证据包中没有运行</translation>
    </message>
    <message>
        <source>No pattern found</source>
        <translation>未找到模式</translation>
    </message>
    <message>
        <source>Nothing repeats over the runs, and nothing in them contradicts another source.</source>
        <translation>各次运行中没有重复出现的情况，也没有与其他来源矛盾的内容。</translation>
    </message>
    <message>
        <source>Pattern %1 of %2</source>
        <translation>模式 %1 / %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>发现 %1 / %2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>exhibit::PlacePath</name>
    <message>
        <source>Where this stands</source>
        <translation>所在位置</translation>
    </message>
</context>
<context>
    <name>exhibit::PointerLabel</name>
    <message>
        <source>Copy pointer</source>
        <translation>复制定位符</translation>
    </message>
</context>
<context>
    <name>exhibit::PredictionChart</name>
    <message>
        <source>Predicted against used output tokens</source>
        <translation>预测与实际使用的输出 token</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>无阶段的尝试</translation>
    </message>
    <message>
        <source>used at least %1, predicted %2</source>
        <translation>至少使用 %1，预测 %2</translation>
    </message>
    <message>
        <source>used %1, predicted %2</source>
        <translation>使用 %1，预测 %2</translation>
    </message>
    <message>
        <source>%1 attempts here, %2 truncated</source>
        <translation>此处 %1 次尝试，%2 次被截断</translation>
    </message>
    <message>
        <source>No predictions in this pack.</source>
        <translation>此证据包中没有预测。</translation>
    </message>
    <message>
        <source>under-predicted</source>
        <translation>预测偏低</translation>
    </message>
    <message>
        <source>over-predicted</source>
        <translation>预测偏高</translation>
    </message>
    <message>
        <source>Predicted output tokens</source>
        <translation>预测的输出 token</translation>
    </message>
</context>
<context>
    <name>exhibit::ProofForm</name>
    <message>
        <source>Not settled</source>
        <translation>未定论</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已定论</translation>
    </message>
    <message>
        <source>%1, not settled</source>
        <translation>%1，未定论</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1，已定论</translation>
    </message>
</context>
<context>
    <name>exhibit::ProposedEditCard</name>
    <message>
        <source>Proposed edit</source>
        <translation>建议的修改</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>恢复为建议</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this text (Ctrl+Enter)</source>
        <translation>保存此文本 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave the text as it was (Escape)</source>
        <translation>文本保持原样 (Escape)</translation>
    </message>
    <message>
        <source>Take the proposed text again</source>
        <translation>重新采用建议的文本</translation>
    </message>
    <message>
        <source>Proposed edit as a unified diff</source>
        <translation>以统一 diff 表示的建议修改</translation>
    </message>
    <message>
        <source>The lines that would stand in the document</source>
        <translation>将写入文档的行</translation>
    </message>
    <message>
        <source>Copied the patch</source>
        <translation>已复制补丁</translation>
    </message>
    <message>
        <source>Proposed %1 edit</source>
        <translation>建议的 %1 修改</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
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
        <translation>每批的截断率</translation>
    </message>
    <message>
        <source>Reported, not measured</source>
        <translation>为报告值，非实测</translation>
    </message>
    <message>
        <source>%1 truncated</source>
        <translation>%1 次被截断</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>始于 %1 的调用</translation>
    </message>
    <message>
        <source>too few to say a rate</source>
        <translation>太少，无法给出比率</translation>
    </message>
    <message>
        <source>; of first attempts %1</source>
        <translation>；首次尝试为 %1</translation>
    </message>
    <message>
        <source>No call states when it was made.</source>
        <translation>没有调用注明其时间。</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
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
        <translation>供人阅读的审查，定位符为文本</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>One file for any browser, with the cited lines; to be printed as well</source>
        <translation>可用任何浏览器打开的单个文件，含被引用的行；也可打印</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>The same on paper, with bookmarks, links and digests below each page</source>
        <translation>内容相同的纸面版，含书签、链接及每页底部的摘要</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Findings, verdicts and pointers for programs (exhibit.review/1)</source>
        <translation>供程序使用的发现、判定和定位符 (exhibit.review/1)</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>Findings for code hosts and editors (SARIF 2.1.0)</source>
        <translation>供代码托管平台和编辑器使用的发现 (SARIF 2.1.0)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheets</source>
        <translation>供电子表格使用的一组表格，存于一个文件夹</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>The brief for a pull request or a step summary</source>
        <translation>用于拉取请求或步骤摘要的简报</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>证据请求</translation>
    </message>
    <message>
        <source>Missing evidence as a message to send, with what each would settle</source>
        <translation>将缺失的证据列为可发送的消息，并说明每项可定论什么</translation>
    </message>
    <message>
        <source>In-toto</source>
        <translation>In-toto</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>The JSON as an unsigned statement about the pack&apos;s digest, to be signed</source>
        <translation>将 JSON 写成关于证据包摘要的未签名陈述，供签名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All sections, in their usual order</source>
        <translation>所有章节，按通常顺序</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What to do next (Alt+1)</source>
        <translation>下一步做什么 (Alt+1)</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>维护者</translation>
    </message>
    <message>
        <source>Whether to merge (Alt+2)</source>
        <translation>是否合并 (Alt+2)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计者</translation>
    </message>
    <message>
        <source>Whether it is true (Alt+3)</source>
        <translation>是否属实 (Alt+3)</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>报告的选项</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>所有章节，按通常顺序</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Whose sections the full report has</source>
        <translation>完整报告为哪类读者选取章节</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Brief, one page</source>
        <translation>简报，一页</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down to order</source>
        <translation>用 Alt+Up、Alt+Down 排序</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>Space leaves a section out; Alt+Up and Alt+Down, or the mouse, order them</source>
        <translation>Space 略去一个章节；Alt+Up 和 Alt+Down 或鼠标可调整顺序</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
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
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Language of the report; what it quotes stays as it is</source>
        <translation>报告的语言；引用的内容保持原样</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was noted beside decisions; the reason of a dismissal always stands</source>
        <translation>决定旁的备注；驳回的原因始终保留</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Lists of what was dismissed, with the reasons</source>
        <translation>已驳回内容的列表，含原因</translation>
    </message>
    <message>
        <source>Reviewer, named in the report</source>
        <translation>在报告中署名的审查者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查者</translation>
    </message>
    <message>
        <source>Before export</source>
        <translation>导出之前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>将报告复制为 Markdown</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>导出 Markdown</translation>
    </message>
    <message>
        <source>Edits as a patch…</source>
        <translation>将修改导出为补丁…</translation>
    </message>
    <message>
        <source>The confirmed edits of documents, as git apply takes them</source>
        <translation>已确认的文档修改，可供 git apply 使用</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <translation>已驳回 %1</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 / %2 个章节</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Custom, %1</source>
        <translation>自定义，%1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPage</name>
    <message>
        <source>Copied the report</source>
        <translation>已复制报告</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>在查看器中打开</translation>
    </message>
    <message>
        <source>Writes the file to a folder that lasts as long as this window, and opens it in the program for its kind</source>
        <translation>将文件写入与此窗口同存续的文件夹，并用对应类型的程序打开</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Prints the pages as the PDF has them</source>
        <translation>按 PDF 的页面打印</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>报告的源文本</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Not checked: it was cancelled. Choose again what the report holds to check it.</source>
        <translation>未核查：已取消。请重新选择报告内容以进行核查。</translation>
    </message>
    <message>
        <source>Checking every pointer…</source>
        <translation>正在核查每个定位符…</translation>
    </message>
    <message>
        <source>The source is exactly what is exported.</source>
        <translation>源文本与导出内容完全一致。</translation>
    </message>
    <message>
        <source>The pages are those of the file.</source>
        <translation>页面与文件中的一致。</translation>
    </message>
    <message>
        <source>The tables hold the same, a row for each thing.</source>
        <translation>各表内容相同，每项一行。</translation>
    </message>
    <message>
        <source>All %1 pointers resolve to their lines.</source>
        <translation>全部 %1 个定位符都能解析到对应的行。</translation>
    </message>
    <message>
        <source>%1 of %2 pointers do not resolve; the report says which.</source>
        <translation>%1 / %2 个定位符无法解析；报告中注明了哪些。</translation>
    </message>
    <message>
        <source>1 credential is masked.</source>
        <translation>1 个凭据已遮蔽。</translation>
    </message>
    <message>
        <source>%1 credentials are masked.</source>
        <translation>%1 个凭据已遮蔽。</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>全部已决定。</translation>
    </message>
    <message>
        <source>1 item is undecided and exported as open.</source>
        <translation>1 项未决定，将作为未决项导出。</translation>
    </message>
    <message>
        <source>%1 items are undecided and exported as open.</source>
        <translation>%1 项未决定，将作为未决项导出。</translation>
    </message>
    <message>
        <source>Everything in the pack was read as expected.</source>
        <translation>证据包中的一切都按预期读取。</translation>
    </message>
    <message>
        <source>1 diagnostic is listed in the report.</source>
        <translation>报告中列出 1 条诊断。</translation>
    </message>
    <message>
        <source>%1 diagnostics are listed in the report.</source>
        <translation>报告中列出 %1 条诊断。</translation>
    </message>
    <message>
        <source>Fits one page.</source>
        <translation>一页可容纳。</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 页。</translation>
    </message>
    <message>
        <source>Fits one page, %1 of its %2 lines are left.</source>
        <translation>一页可容纳，共 %2 行，剩余 %1 行。</translation>
    </message>
    <message>
        <source>%1 lines of Markdown.</source>
        <translation>%1 行 Markdown。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>It could not be printed. Look at the printer, or export the PDF.</source>
        <translation>无法打印。请检查打印机，或导出 PDF。</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>存放表格的文件夹</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>导出审查</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Export the confirmed edits</source>
        <translation>导出已确认的修改</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>exhibit::ReportPreview</name>
    <message>
        <source>The preview ends here; the exported report is complete.</source>
        <translation>预览到此为止；导出的报告是完整的。</translation>
    </message>
    <message>
        <source>1 more row is in the exported report.</source>
        <translation>导出的报告中还有 1 行。</translation>
    </message>
    <message>
        <source>%1 more rows are in the exported report.</source>
        <translation>导出的报告中还有 %1 行。</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewProgress</name>
    <message>
        <source>Review progress</source>
        <translation>审查进度</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>已确认 %1</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <translation>已驳回 %1</translation>
    </message>
    <message>
        <source>1 needs evidence</source>
        <translation>1 项需要证据</translation>
    </message>
    <message>
        <source>%1 need evidence</source>
        <translation>%1 项需要证据</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条声明</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 条声明</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 个模式</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 个模式</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>全部已决定</translation>
    </message>
    <message>
        <source>%1 to review: %2</source>
        <translation>%1 项待审查：%2</translation>
    </message>
    <message>
        <source>Review progress: %1</source>
        <translation>审查进度：%1</translation>
    </message>
</context>
<context>
    <name>exhibit::ReviewText</name>
    <message>
        <source>The review</source>
        <translation>审查</translation>
    </message>
</context>
<context>
    <name>exhibit::RowList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, opened %3</source>
        <translation>%1，%2，打开于 %3</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDeltaCard</name>
    <message>
        <source>Show these tests</source>
        <translation>显示这些测试</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>新的失败</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持续失败</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Exchange the two runs (X)</source>
        <translation>交换两次运行 (X)</translation>
    </message>
    <message>
        <source>Compare logs</source>
        <translation>比较日志</translation>
    </message>
    <message>
        <source>Both logs beside each other, without times, addresses and the like</source>
        <translation>左右并排显示两份日志，去除时间、地址等</translation>
    </message>
    <message>
        <source>Changes against the baseline</source>
        <translation>相对基线的变化</translation>
    </message>
    <message>
        <source>no run to compare with</source>
        <translation>没有可比较的运行</translation>
    </message>
    <message>
        <source>this run stands in for the baseline</source>
        <translation>此运行替代基线</translation>
    </message>
    <message>
        <source>this run is the baseline</source>
        <translation>此运行即基线</translation>
    </message>
    <message>
        <source>against %1, a stand-in</source>
        <translation>相对 %1（替代基线）</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>相对 %1</translation>
    </message>
    <message>
        <source>There is no run to compare this one with.</source>
        <translation>没有可与此运行比较的运行。</translation>
    </message>
    <message>
        <source>The other runs are compared with this one.</source>
        <translation>其他运行与此运行比较。</translation>
    </message>
    <message>
        <source>Nothing can be compared: a run without results has no changes.</source>
        <translation>无法比较：没有结果的运行没有变化。</translation>
    </message>
    <message>
        <source>No test changed against the baseline, and none fails in both.</source>
        <translation>相对基线没有测试变化，也没有在两者中都失败的测试。</translation>
    </message>
    <message>
        <source>No test changed against %1, and none fails in both.</source>
        <translation>相对 %1 没有测试变化，也没有在两者中都失败的测试。</translation>
    </message>
    <message>
        <source>Tests added %1</source>
        <translation>新增测试 %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>failing count delta %1</source>
        <translation>失败数变化 %1</translation>
    </message>
    <message>
        <source>Only modules that failed to collect can be compared</source>
        <translation>只能比较收集失败的模块</translation>
    </message>
    <message>
        <source>Show in Tests</source>
        <translation>在“测试”中显示</translation>
    </message>
</context>
<context>
    <name>exhibit::RunDetail</name>
    <message>
        <source>Details of the run</source>
        <translation>运行详情</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>失败特征</translation>
    </message>
    <message>
        <source>log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>Say which sources are one run. Kept as a decision, and can be undone</source>
        <translation>说明哪些来源属于同一次运行。作为决定保存，可以撤销</translation>
    </message>
    <message>
        <source>collected only</source>
        <translation>仅收集</translation>
    </message>
    <message>
        <source>did not run to its end</source>
        <translation>未运行到结束</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 collected</source>
        <translation>已收集 %1</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>log and report disagree</source>
        <translation>日志与报告不一致</translation>
    </message>
    <message>
        <source>parts: %1</source>
        <translation>部分：%1</translation>
    </message>
    <message>
        <source>One run: %1</source>
        <translation>同一次运行：%1</translation>
    </message>
    <message>
        <source>Tell its sources apart</source>
        <translation>区分其各个来源</translation>
    </message>
    <message>
        <source>One run with</source>
        <translation>与其为同一次运行</translation>
    </message>
</context>
<context>
    <name>exhibit::RunGateCard</name>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>What the gate says</source>
        <translation>门禁的结论</translation>
    </message>
    <message>
        <source>Gate class</source>
        <translation>门禁类别</translation>
    </message>
    <message>
        <source>Completion policy</source>
        <translation>完成策略</translation>
    </message>
    <message>
        <source>Steps of the gate</source>
        <translation>门禁的步骤</translation>
    </message>
    <message>
        <source>Why it completed with red CI</source>
        <translation>CI 为红色时仍完成的原因</translation>
    </message>
    <message>
        <source>Why it was blocked</source>
        <translation>被阻止的原因</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>No completion policy could be applied to this run.</source>
        <translation>没有可应用于此运行的完成策略。</translation>
    </message>
    <message>
        <source>This policy completes the run.</source>
        <translation>此策略使该运行完成。</translation>
    </message>
    <message>
        <source>This policy blocks the run.</source>
        <translation>此策略阻止该运行。</translation>
    </message>
    <message>
        <source>What this policy decides is not known.</source>
        <translation>不知道此策略如何决定。</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation>不符 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSignaturesCard</name>
    <message>
        <source>in product code</source>
        <translation>在产品代码中</translation>
    </message>
    <message>
        <source>in test code</source>
        <translation>在测试代码中</translation>
    </message>
    <message>
        <source>Failures by root-cause signature</source>
        <translation>按根因特征排列的失败</translation>
    </message>
    <message>
        <source>No test fails.</source>
        <translation>没有测试失败。</translation>
    </message>
    <message>
        <source>Failures by signature</source>
        <translation>按特征排列的失败</translation>
    </message>
    <message>
        <source>Collection errors by cause</source>
        <translation>按原因排列的收集错误</translation>
    </message>
    <message>
        <source>1 module</source>
        <translation>1 个模块</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 个模块</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 个测试</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 个测试</translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 个原因</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 个原因</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 个特征</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 个特征</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>其他位置</translation>
    </message>
</context>
<context>
    <name>exhibit::RunSources</name>
    <message>
        <source>What a test runner printed, saved as a text file, would bring them: pytest, unittest, cargo, go test, Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP and others. So would the log of a CI job, or a report: %1.</source>
        <translation>将测试运行器打印的内容保存为文本文件即可提供测试运行：pytest、unittest、cargo、go test、Jest、Vitest、Mocha、Playwright、Maven、Gradle、dotnet test、PHPUnit、RSpec、TAP 等。CI 作业的日志或报告也可以：%1。</translation>
    </message>
</context>
<context>
    <name>exhibit::RunsPage</name>
    <message>
        <source>No test runs in this pack</source>
        <translation>此证据包中没有测试运行</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the shown rows with header, separated by tabs</source>
        <translation>复制显示的行（含表头），以制表符分隔</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>没有运行。</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>没有匹配的运行。</translation>
    </message>
    <message>
        <source>Show its tests</source>
        <translation>显示其测试</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs, in the order of the pack</source>
        <translation>%1 次运行，按证据包顺序</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>运行 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
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
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>exhibit::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>停止搜索；已找到的保留</translation>
    </message>
    <message>
        <source>Copy all pointers</source>
        <translation>复制所有定位符</translation>
    </message>
    <message>
        <source>Close the search results</source>
        <translation>关闭搜索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Stopped after %1 matches</source>
        <translation>找到 %1 处匹配后停止</translation>
    </message>
    <message>
        <source>Searching… %1 matches</source>
        <translation>正在搜索… %1 处匹配</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>%1 matching lines, the first %2 shown</source>
        <translation>%1 行匹配，显示前 %2 行</translation>
    </message>
    <message>
        <source>%1 matching lines in %2 files</source>
        <translation>%2 个文件中有 %1 行匹配</translation>
    </message>
    <message>
        <source>Copied 1 pointer</source>
        <translation>已复制 1 个定位符</translation>
    </message>
    <message>
        <source>Copied %1 pointers</source>
        <translation>已复制 %1 个定位符</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionAxis</name>
    <message>
        <source>Session, %1 lanes</source>
        <translation>会话，%1 条轨道</translation>
    </message>
    <message>
        <source>%1 (and %2 more here)</source>
        <translation>%1（此处另有 %2 项）</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>测试运行</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>in order, no clock</source>
        <translation>按顺序，无时间</translation>
    </message>
    <message>
        <source>edited after the last green run</source>
        <translation>在最后一次绿色运行后编辑</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionClaims</name>
    <message>
        <source>Nothing was said that could be checked</source>
        <translation>没有说过可核查的内容</translation>
    </message>
    <message>
        <source>The agent states no result of tests, checks, builds, commits or edits in this record.</source>
        <translation>智能体在此记录中没有陈述测试、检查、构建、提交或编辑的结果。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>What was said, by verdict</source>
        <translation>按判定排列的说法</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选声明</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>没有匹配的声明。</translation>
    </message>
    <message>
        <source>Previous claim (K)</source>
        <translation>上一条声明 (K)</translation>
    </message>
    <message>
        <source>Next claim (J)</source>
        <translation>下一条声明 (J)</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>它说了</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>它做了</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>It changed since</source>
        <translation>此后它更改了</translation>
    </message>
    <message>
        <source>Edits since</source>
        <translation>此后的编辑</translation>
    </message>
    <message>
        <source>Nothing was edited since.</source>
        <translation>此后没有编辑。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No command decides it</source>
        <translation>没有命令可作判定</translation>
    </message>
    <message>
        <source>Nothing in this record speaks to the sentence.</source>
        <translation>此记录中没有与该句相关的内容。</translation>
    </message>
    <message>
        <source>%1, the step that decides</source>
        <translation>%1，作为判定依据的步骤</translation>
    </message>
    <message>
        <source>the step that decides</source>
        <translation>作为判定依据的步骤</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 次编辑</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 次编辑</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>声明 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionCommands</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Test runs</source>
        <translation>测试运行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not attributable</source>
        <translation>无法归属</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Commands of the session</source>
        <translation>会话的命令</translation>
    </message>
    <message>
        <source>No command in this session.</source>
        <translation>此会话中没有命令。</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>命令的输出</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>未选择命令</translation>
    </message>
    <message>
        <source>Choose one to see what it printed.</source>
        <translation>选择一条命令以查看其输出。</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%1 / %2 条命令</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>命令 %1 / %2</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionRows</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
</context>
<context>
    <name>exhibit::SessionsPage</name>
    <message>
        <source>No session in this pack</source>
        <translation>此证据包中没有会话</translation>
    </message>
    <message>
        <source>The record of a coding agent would bring one: the JSON Lines of Claude Code, Codex or Copilot CLI, chats of Gemini CLI, events of OpenHands, trajectories of SWE-agent or Harbor, the chat history of aider.</source>
        <translation>编码智能体的记录可提供会话：Claude Code、Codex 或 Copilot CLI 的 JSON Lines，Gemini CLI 的聊天，OpenHands 的事件，SWE-agent 或 Harbor 的轨迹，aider 的聊天历史。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 UTC</source>
        <translation>%1，%2 至 %3 UTC</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 edit of %2</source>
        <translation>%1 编辑 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>exhibit::SqlEditor</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>SELECT … – Ctrl+Enter runs it</source>
        <translation>SELECT … – Ctrl+Enter 执行</translation>
    </message>
</context>
<context>
    <name>exhibit::StartPage</name>
    <message>
        <source>claims to check</source>
        <translation>待核查的声明</translation>
    </message>
    <message>
        <source>logs of test runs</source>
        <translation>测试运行的日志</translation>
    </message>
    <message>
        <source>test reports</source>
        <translation>测试报告</translation>
    </message>
    <message>
        <source>command and decision logs</source>
        <translation>命令和决策日志</translation>
    </message>
    <message>
        <source>commits and diffs</source>
        <translation>提交和 diff</translation>
    </message>
    <message>
        <source>token events</source>
        <translation>token 事件</translation>
    </message>
    <message>
        <source>Drop an evidence pack here</source>
        <translation>将证据包拖放到此处</translation>
    </message>
    <message>
        <source>A folder with README.md, test logs, test reports, CI logs and git context, an archive, or single files. Exhibit reads it in place and never changes it.</source>
        <translation>含有 README.md、测试日志、测试报告、CI 日志和 git 上下文的文件夹，归档，或单个文件。Exhibit 在原处读取，从不更改它。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a pack folder (Ctrl+O)</source>
        <translation>打开证据包文件夹 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open sample pack</source>
        <translation>打开示例证据包</translation>
    </message>
    <message>
        <source>Recent packs</source>
        <translation>最近的证据包</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget the packs of this list; the packs themselves stay</source>
        <translation>忘记此列表中的证据包；证据包本身保留</translation>
    </message>
    <message>
        <source>Forget this pack…</source>
        <translation>忘记此证据包…</translation>
    </message>
    <message>
        <source>What a pack can hold</source>
        <translation>证据包可包含的内容</translation>
    </message>
    <message>
        <source>everything is optional</source>
        <translation>一切均为可选</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>exhibit::StatementList</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
</context>
<context>
    <name>exhibit::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the pack&apos;s fingerprint</source>
        <translation>复制证据包的指纹</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Keep the review as it was (Esc)</source>
        <translation>审查保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Show what could not be read as expected</source>
        <translation>显示未能按预期读取的内容</translation>
    </message>
    <message>
        <source>Copied the pack&apos;s fingerprint</source>
        <translation>已复制证据包的指纹</translation>
    </message>
    <message>
        <source>1 diagnostic</source>
        <translation>1 条诊断</translation>
    </message>
    <message>
        <source>%1 diagnostics</source>
        <translation>%1 条诊断</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>无证据包</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>Loading %1 of %2 files</source>
        <translation>正在加载第 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>Fingerprint pending</source>
        <translation>指纹尚待计算</translation>
    </message>
    <message>
        <source>Reviewing again, %1 %</source>
        <translation>正在重新审查，%1 %</translation>
    </message>
    <message>
        <source>Loaded 1 file · %1</source>
        <translation>已加载 1 个文件 · %1</translation>
    </message>
    <message>
        <source>Loaded %1 files · %2</source>
        <translation>已加载 %1 个文件 · %2</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>证据包 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::SuiteMapWidget</name>
    <message>
        <source>Suite map</source>
        <translation>测试套件图</translation>
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
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryCards</name>
    <message>
        <source>Predicted against actual</source>
        <translation>预测与实际</translation>
    </message>
    <message>
        <source>Truncation rate</source>
        <translation>截断率</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>升级重试</translation>
    </message>
    <message>
        <source>band: half to twice</source>
        <translation>区间：一半至两倍</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>按批</translation>
    </message>
    <message>
        <source>1 recorded</source>
        <translation>记录了 1 次</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>记录了 %1 次</translation>
    </message>
    <message>
        <source>No retry with more room is recorded.</source>
        <translation>没有记录放宽上限的重试。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was not truncated.</source>
        <translation>首次之后的尝试使用了 %1 / %2 个 token，未被截断。</translation>
    </message>
    <message>
        <source>The attempt after the first one used %1 of %2 tokens and was truncated again.</source>
        <translation>首次之后的尝试使用了 %1 / %2 个 token，再次被截断。</translation>
    </message>
    <message>
        <source>No attempt after the first one is recorded.</source>
        <translation>没有记录首次之后的尝试。</translation>
    </message>
    <message>
        <source>It is recorded as one for its use of the ceiling, but its call was truncated.</source>
        <translation>因其上限用量而被记录为升级重试，但其调用被截断。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>太少，无法判断</translation>
    </message>
    <message>
        <source>Truncated calls</source>
        <translation>被截断的调用</translation>
    </message>
    <message>
        <source>Truncated first attempts</source>
        <translation>被截断的首次尝试</translation>
    </message>
    <message>
        <source>Second attempts not truncated</source>
        <translation>未被截断的第二次尝试</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下一次运行</translation>
    </message>
    <message>
        <source>%1 phases wait</source>
        <translation>%1 个阶段等待</translation>
    </message>
    <message>
        <source>score %1, %2 phases wait</source>
        <translation>得分 %1，%2 个阶段等待</translation>
    </message>
</context>
<context>
    <name>exhibit::TelemetryPage</name>
    <message>
        <source>No token events in this pack</source>
        <translation>此证据包中没有 token 事件</translation>
    </message>
    <message>
        <source>Model calls with output tokens and ceilings would bring them: as JSON, one a line or in a file, or as tables of an executor that is known in a SQLite database.</source>
        <translation>带有输出 token 和上限的模型调用可提供事件：以 JSON 形式（每行一个或整个文件），或以 SQLite 数据库中已知执行器的表的形式。</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Truncated outputs</source>
        <translation>被截断的输出</translation>
    </message>
    <message>
        <source>Near the ceiling</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>Stopped at 100%</source>
        <translation>停在 100%</translation>
    </message>
    <message>
        <source>Above 100%</source>
        <translation>超过 100%</translation>
    </message>
    <message>
        <source>Under-predicted</source>
        <translation>预测偏低</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>升级重试</translation>
    </message>
    <message>
        <source>Utilization per attempt</source>
        <translation>每次尝试的利用率</translation>
    </message>
    <message>
        <source>output tokens / ceiling</source>
        <translation>输出 token / 上限</translation>
    </message>
    <message>
        <source>Token events</source>
        <translation>token 事件</translation>
    </message>
    <message>
        <source>No token events.</source>
        <translation>没有 token 事件。</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>没有匹配的事件。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>%1 in the chart, %2</source>
        <translation>图表中 %1，%2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 至 %2 个 token</translation>
    </message>
    <message>
        <source>%1 of %2 token events</source>
        <translation>%1 / %2 个 token 事件</translation>
    </message>
    <message>
        <source>1 token event</source>
        <translation>1 个 token 事件</translation>
    </message>
    <message>
        <source>%1 token events</source>
        <translation>%1 个 token 事件</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>at or above %1%</source>
        <translation>达到或超过 %1%</translation>
    </message>
    <message>
        <source>at or above %1%: %2 trigger</source>
        <translation>达到或超过 %1%：%2 触发</translation>
    </message>
    <message>
        <source>exactly the recorded ceiling</source>
        <translation>恰为记录的上限</translation>
    </message>
    <message>
        <source>of the recorded ceiling</source>
        <translation>按记录的上限</translation>
    </message>
    <message>
        <source>actual above predicted</source>
        <translation>实际高于预测</translation>
    </message>
    <message>
        <source>%1 not truncated afterwards</source>
        <translation>%1 次随后未被截断</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>No event belongs to the CI runs of this pack. Read them as trends, not as evidence for a single run.</source>
        <translation>没有事件属于此证据包的 CI 运行。请将其视为趋势，而非单次运行的证据。</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>事件 %1 / %2</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
</context>
<context>
    <name>exhibit::TestDetail</name>
    <message>
        <source>Always failing</source>
        <translation>始终失败</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>New test, failing</source>
        <translation>新测试，失败</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>The test in every run</source>
        <translation>该测试在每次运行中的情况</translation>
    </message>
</context>
<context>
    <name>exhibit::TestLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrix</name>
    <message>
        <source>not in this run</source>
        <translation>不在此运行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>failed as expected</source>
        <translation>预期失败</translation>
    </message>
    <message>
        <source>passed unexpectedly</source>
        <translation>意外通过</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>module failed to collect</source>
        <translation>模块收集失败</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未列出</translation>
    </message>
</context>
<context>
    <name>exhibit::TestMatrixView</name>
    <message>
        <source>Tests and their results in every run</source>
        <translation>测试及其在每次运行中的结果</translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation>显示的运行</translation>
    </message>
    <message>
        <source>Move through the runs (Ctrl+Left, Ctrl+Right)</source>
        <translation>在运行间移动 (Ctrl+Left, Ctrl+Right)</translation>
    </message>
</context>
<context>
    <name>exhibit::TestTreeModel</name>
    <message>
        <source>%1 tests</source>
        <translation>%1 个测试</translation>
    </message>
    <message>
        <source>The same results in every run</source>
        <translation>每次运行结果都相同</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 个失败</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未收集</translation>
    </message>
    <message>
        <source>1 of 1 run</source>
        <translation>1 / 1 次运行</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <translation>在 %1 中修复</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>新测试</translation>
    </message>
    <message>
        <source>Removed in %1</source>
        <translation>在 %1 中移除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Vanished in %1</source>
        <translation>在 %1 中消失</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Added in %1</source>
        <translation>在 %1 中添加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>没有测试</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 个测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>No failure with a message</source>
        <translation>没有带消息的失败</translation>
    </message>
</context>
<context>
    <name>exhibit::TestsPage</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>collection error</source>
        <translation>收集错误</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter by name or file</source>
        <translation>按名称或文件筛选</translation>
    </message>
    <message>
        <source>Filter tests by name or file</source>
        <translation>按名称或文件筛选测试</translation>
    </message>
    <message>
        <source>Which tests</source>
        <translation>哪些测试</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ever failing</source>
        <translation>曾经失败</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Group tests by</source>
        <translation>测试分组方式</translation>
    </message>
    <message>
        <source>Group by file</source>
        <translation>按文件分组</translation>
    </message>
    <message>
        <source>Group by signature</source>
        <translation>按特征分组</translation>
    </message>
    <message>
        <source>Fold identical rows</source>
        <translation>折叠相同的行</translation>
    </message>
    <message>
        <source>Tests of a group with the same results in every run become one row</source>
        <translation>同组中每次运行结果都相同的测试合为一行</translation>
    </message>
    <message>
        <source>Suite map</source>
        <translation>测试套件图</translation>
    </message>
    <message>
        <source>every test in path order, one column each</source>
        <translation>按路径顺序列出每个测试，各占一列</translation>
    </message>
    <message>
        <source>Comparing the tests of all runs…</source>
        <translation>正在比较所有运行的测试…</translation>
    </message>
    <message>
        <source>No test results in this pack</source>
        <translation>此证据包中没有测试结果</translation>
    </message>
    <message>
        <source>1 distinct test</source>
        <translation>1 个不同的测试</translation>
    </message>
    <message>
        <source>%1 distinct tests</source>
        <translation>%1 个不同的测试</translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation>没有测试运行</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>无失败</translation>
    </message>
    <message>
        <source>1 fails at least once</source>
        <translation>1 个至少失败一次</translation>
    </message>
    <message>
        <source>%1 fail at least once</source>
        <translation>%1 个至少失败一次</translation>
    </message>
    <message>
        <source>No such test</source>
        <translation>没有这样的测试</translation>
    </message>
    <message>
        <source>No test matches “%1”.</source>
        <translation>没有测试匹配“%1”。</translation>
    </message>
    <message>
        <source>Tests that fail in %1</source>
        <translation>在 %1 中失败的测试</translation>
    </message>
    <message>
        <source>New failures of %1</source>
        <translation>%1 的新失败</translation>
    </message>
    <message>
        <source>Tests that %1 fixed</source>
        <translation>%1 修复的测试</translation>
    </message>
    <message>
        <source>Tests that still fail in %1</source>
        <translation>在 %1 中仍失败的测试</translation>
    </message>
    <message>
        <source>Failing tests that are no longer in %1</source>
        <translation>已不在 %1 中的失败测试</translation>
    </message>
    <message>
        <source>a signature that is no longer there</source>
        <translation>已不存在的特征</translation>
    </message>
    <message>
        <source>Failures like %1</source>
        <translation>与 %1 类似的失败</translation>
    </message>
    <message>
        <source>%1 of %2 tests</source>
        <translation>%1 / %2 个测试</translation>
    </message>
    <message>
        <source>%1 is not among the %2 shown.</source>
        <translation>%1 不在显示的 %2 个之中。</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 个测试</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>exhibit::ThinProgressBar</name>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::ToneLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>exhibit::TopBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search evidence…</source>
        <translation>搜索证据…</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>搜索证据</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all files; Enter starts (Ctrl+Shift+F)</source>
        <translation>搜索所有文件；Enter 开始 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>导出审查</translation>
    </message>
    <message>
        <source>%1; hold or right click for the places</source>
        <translation>%1；按住或右键点击可查看位置</translation>
    </message>
    <message>
        <source>No pack open</source>
        <translation>未打开证据包</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>打开证据包</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <translation>证据包：%1</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationBars</name>
    <message>
        <source>Token use against budget, worst attempt of each phase</source>
        <translation>token 用量与预算，各阶段最差的尝试</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>此证据包中没有带上限的 token 事件。</translation>
    </message>
    <message>
        <source>100% of the ceiling</source>
        <translation>上限的 100%</translation>
    </message>
</context>
<context>
    <name>exhibit::UtilizationChart</name>
    <message>
        <source>median of neighbouring attempts</source>
        <translation>相邻尝试的中位数</translation>
    </message>
    <message>
        <source>up to nine in ten of them</source>
        <translation>其中至多十分之九</translation>
    </message>
    <message>
        <source>share truncated</source>
        <translation>截断占比</translation>
    </message>
    <message>
        <source>below %1%</source>
        <translation>低于 %1%</translation>
    </message>
    <message>
        <source>%1–100%, finished</source>
        <translation>%1–100%，已完成</translation>
    </message>
    <message>
        <source>truncated: a lower bound</source>
        <translation>被截断：为下界</translation>
    </message>
    <message>
        <source>above the recorded ceiling</source>
        <translation>超过记录的上限</translation>
    </message>
    <message>
        <source>attempt without a phase</source>
        <translation>无阶段的尝试</translation>
    </message>
    <message>
        <source>at least %1 of %2 tokens, %3</source>
        <translation>至少 %1 / %2 个 token，%3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3</source>
        <translation>%1 / %2 个 token，%3</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>停止原因 %1</translation>
    </message>
    <message>
        <source>Output tokens against the ceiling, by attempt</source>
        <translation>各次尝试的输出 token 与上限</translation>
    </message>
    <message>
        <source>%1% trigger level</source>
        <translation>%1% 触发水平</translation>
    </message>
    <message>
        <source>%1% %2 trigger</source>
        <translation>%1% %2 触发</translation>
    </message>
    <message>
        <source>100% truncation</source>
        <translation>100% 截断</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 次尝试</translation>
    </message>
    <message>
        <source>half at or below %1, nine in ten at or below %2</source>
        <translation>一半不超过 %1，十分之九不超过 %2</translation>
    </message>
    <message>
        <source>%1 truncated, %2</source>
        <translation>%1 次被截断，%2</translation>
    </message>
    <message>
        <source>No token events with a ceiling in this pack.</source>
        <translation>此证据包中没有带上限的 token 事件。</translation>
    </message>
    <message>
        <source>%1, 1 event</source>
        <translation>%1，1 个事件</translation>
    </message>
    <message>
        <source>%1, %2 events</source>
        <translation>%1，%2 个事件</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewDesk</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Views of this table</source>
        <translation>此表格的视图</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>Name of these filters, order and columns:</source>
        <translation>这些筛选、排序和列的名称：</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>已保存视图“%1”</translation>
    </message>
    <message>
        <source>View of %1: %2</source>
        <translation>%1 的视图：%2</translation>
    </message>
</context>
<context>
    <name>exhibit::ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值筛选</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>排除此值</translation>
    </message>
    <message>
        <source>Take the last filter off</source>
        <translation>移除最后一个筛选条件</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
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
        <translation>定位符</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV…</source>
        <translation>将显示的行保存为 CSV…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold to level</source>
        <translation>展开到层级</translation>
    </message>
    <message>
        <source>Save the shown rows</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>exhibit::WindowCommands</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No text to fold is shown</source>
        <translation>当前未显示可折叠的文本</translation>
    </message>
    <message>
        <source>Nothing in this file is known to have failed</source>
        <translation>此文件中没有已知的失败</translation>
    </message>
    <message>
        <source>No word to highlight: place the cursor in one, or select some of one line</source>
        <translation>没有可高亮的词：请将光标置于词中，或选择一行中的部分文字</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
</context>
<context>
    <name>exhibit::WordBar</name>
    <message>
        <source>Highlight this word no longer</source>
        <translation>不再高亮此词</translation>
    </message>
    <message>
        <source>Highlighted word %1, remove</source>
        <translation>高亮的词 %1，移除</translation>
    </message>
</context>
</TS>
