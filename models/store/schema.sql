-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index of one opened folder. A cache: when anything here changes, raise indexSchemaVersion and it is rebuilt.
-- A place of evidence takes five columns: X_place (of places), X_first, X_last (lines of the artifact; of a database
-- row X_first is its rowid), X_member_first (first line inside the bundle member), X_quote.
-- Several texts in one column are written as net strings: 5:hello,2:me,
-- Most records stand in blocks of `packed` (packedrows.h), in the order of records.h. Those that a view shows have a
-- table: of claims it is for the views alone, of the others it is what is read.
CREATE TABLE packed (name TEXT, rows INTEGER, bytes BLOB);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE places (id INTEGER PRIMARY KEY, path TEXT, member TEXT, table_name TEXT, json_path TEXT);
CREATE TABLE artifacts (
    id INTEGER PRIMARY KEY, path TEXT, kind TEXT, bytes INTEGER, modified_ns INTEGER, lines INTEGER, encoding INTEGER,
    bom INTEGER, nul_bytes INTEGER, mojibake INTEGER, sha256 TEXT, text_digest TEXT);
CREATE TABLE members (
    artifact INTEGER, title TEXT, path TEXT, kind TEXT, header_line INTEGER, first_line INTEGER, last_line INTEGER,
    mojibake INTEGER, text_digest TEXT);
CREATE TABLE problems (
    artifact INTEGER, severity INTEGER, message TEXT, where_place INTEGER, where_first INTEGER, where_last INTEGER,
    where_member_first INTEGER, where_quote TEXT, count INTEGER);
CREATE TABLE documents (id INTEGER PRIMARY KEY, kind TEXT, artifact INTEGER, member INTEGER);
CREATE TABLE tests (id INTEGER PRIMARY KEY, node_id TEXT);
CREATE TABLE witnesses (
    id INTEGER PRIMARY KEY, kind INTEGER, run_id TEXT, phase TEXT, state INTEGER, exit_code INTEGER,
    exit_code_derived INTEGER, collected INTEGER, total INTEGER, passed INTEGER, failed INTEGER, errors INTEGER,
    skipped INTEGER, xfailed INTEGER, xpassed INTEGER, deselected INTEGER, warnings INTEGER, failed_collectors INTEGER,
    duration_s REAL, created REAL,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    summary_place INTEGER, summary_first INTEGER, summary_last INTEGER, summary_member_first INTEGER,
    summary_quote TEXT,
    collected_place INTEGER, collected_first INTEGER, collected_last INTEGER, collected_member_first INTEGER,
    collected_quote TEXT,
    report_path TEXT, report_line INTEGER, stated_state TEXT, artifact INTEGER, member INTEGER, session INTEGER,
    outcomes BLOB, lines BLOB, file_lines TEXT,
    report_place INTEGER, report_first INTEGER, report_last INTEGER, report_member_first INTEGER, report_quote TEXT,
    runner TEXT, command TEXT, passes_unnamed INTEGER, collect_only INTEGER, tallies TEXT);
CREATE TABLE failures (
    witness INTEGER, test INTEGER, outcome INTEGER, message TEXT, crash_path TEXT, crash_line INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    cause_place INTEGER, cause_first INTEGER, cause_last INTEGER, cause_member_first INTEGER, cause_quote TEXT);
CREATE TABLE collection_errors (
    witness INTEGER, module TEXT, exception TEXT, message TEXT, missing TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE claims (
    id INTEGER PRIMARY KEY, class INTEGER, text TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    subject_type TEXT, subject_value TEXT, heading TEXT, passed INTEGER, failed INTEGER, skipped INTEGER,
    total INTEGER, percent REAL, stamp TEXT);
CREATE TABLE commits (
    id INTEGER PRIMARY KEY, sha TEXT, author TEXT, date TEXT, subject TEXT, body TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    has_diff INTEGER);
CREATE TABLE commit_files (
    commit_id INTEGER, status TEXT, path TEXT, old_path TEXT, added INTEGER, removed INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    hunks TEXT);
CREATE TABLE token_events (
    id INTEGER PRIMARY KEY, run_id TEXT, phase_id TEXT, timestamp TEXT, category TEXT, complexity TEXT, model TEXT,
    stop_reason TEXT, predicted INTEGER, actual INTEGER, ceiling INTEGER, input INTEGER, deliverables INTEGER,
    success INTEGER, truncated INTEGER, smape_percent REAL, is_sum INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE escalations (
    id INTEGER PRIMARY KEY, run_id TEXT, phase_id TEXT, timestamp TEXT, reason TEXT, base_source TEXT,
    attempt_index INTEGER, base_value INTEGER, retry_max_tokens INTEGER, factor REAL,
    was_truncated INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE phases (
    id INTEGER PRIMARY KEY, run_id TEXT, phase_id TEXT, state TEXT, category TEXT, complexity TEXT, change_size TEXT,
    failure TEXT, scope INTEGER, deliverables TEXT, attempt INTEGER, allow_noop INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE telemetry_sources (
    id INTEGER PRIMARY KEY, path TEXT, source_table TEXT, holds TEXT, rows_read INTEGER, joined INTEGER, dropped TEXT);
CREATE TABLE diagnostics (
    id INTEGER PRIMARY KEY, kind INTEGER, run_id TEXT, label TEXT, detail TEXT, exit_code INTEGER, timed_out INTEGER,
    skipped INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY, document INTEGER, format TEXT, session_id TEXT, version TEXT, model TEXT, folder TEXT,
    branch TEXT, started TEXT, ended TEXT, utterances INTEGER, commands INTEGER, edits INTEGER, refused INTEGER,
    unknown_records INTEGER, shows_status INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    parent TEXT, shows_sub_agents INTEGER, other_calls INTEGER, is_whole INTEGER);

CREATE TABLE session_steps (
    id INTEGER PRIMARY KEY, document INTEGER, act INTEGER, result INTEGER, text TEXT, runner TEXT, is_part INTEGER,
    is_masked INTEGER, exit_code INTEGER, total INTEGER, passed INTEGER, failed INTEGER, errors INTEGER,
    skipped INTEGER, commit_hash TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    output_place INTEGER, output_first INTEGER, output_last INTEGER, output_member_first INTEGER, output_quote TEXT,
    is_background INTEGER, is_of_sub_agent INTEGER, owner TEXT, at_ms INTEGER, ended_ms INTEGER, output_bytes INTEGER,
    added INTEGER, removed INTEGER, may_run_anything INTEGER, is_quotation INTEGER, program TEXT,
    warnings INTEGER, adds_only INTEGER, changed_check TEXT);

CREATE TABLE coverage_measures (
    id INTEGER PRIMARY KEY, path TEXT, lines_covered INTEGER, lines_total INTEGER, lines_percent REAL,
    statements_covered INTEGER, statements_total INTEGER, statements_percent REAL,
    branches_covered INTEGER, branches_total INTEGER, branches_percent REAL,
    functions_covered INTEGER, functions_total INTEGER, functions_percent REAL, combined REAL,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    artifact INTEGER, member INTEGER);

CREATE TABLE tool_findings (
    id INTEGER PRIMARY KEY, tool TEXT, rule TEXT, level TEXT, message TEXT, file TEXT, line INTEGER,
    is_suppressed INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    artifact INTEGER, member INTEGER);

-- What a person may ask for. These names and columns stay; the tables above are free to change.
CREATE TABLE names (field TEXT, value INTEGER, name TEXT, PRIMARY KEY (field, value)) WITHOUT ROWID;
CREATE VIEW pack_files AS SELECT
    path, kind, bytes, lines, sha256
    FROM artifacts;
CREATE VIEW pack_members AS SELECT
    artifacts.path AS file, members.path AS member, members.title AS title, members.kind AS kind,
    members.first_line AS first_line, members.last_line AS last_line
    FROM members JOIN artifacts ON artifacts.id = members.artifact;
CREATE VIEW pack_problems AS SELECT
    (SELECT name FROM names WHERE field = 'severity' AND value = severity) AS severity,
    substr(message, instr(message, ':') + 1, CAST(message AS INTEGER)) AS kind, count,
    places.path AS path, CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM problems LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_witnesses AS SELECT
    witnesses.id AS witness, (SELECT name FROM names WHERE field = 'witness' AND value = witnesses.kind) AS kind,
    run_id, phase, (SELECT name FROM names WHERE field = 'run_state' AND value = state) AS state, exit_code,
    collected, total, passed, failed, errors, skipped, xfailed, xpassed, duration_s, runner, command, report_path,
    places.path AS path, CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM witnesses LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_failures AS SELECT
    witnesses.id AS witness, run_id, phase, tests.node_id AS test,
    (SELECT name FROM names WHERE field = 'outcome' AND value = outcome) AS outcome, message, crash_path, crash_line,
    places.path AS path, CASE places.table_name WHEN '' THEN failures.where_first END AS line,
    places.table_name AS db_table, CASE places.table_name WHEN '' THEN NULL ELSE failures.where_first END AS db_row,
    failures.where_quote AS quote
    FROM failures JOIN witnesses ON witnesses.id = failures.witness JOIN tests ON tests.id = failures.test LEFT JOIN places ON places.id = failures.where_place;
CREATE VIEW pack_collection_errors AS SELECT
    witnesses.id AS witness, run_id, phase, module, exception, message, missing, places.path AS path,
    CASE places.table_name WHEN '' THEN collection_errors.where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE collection_errors.where_first END AS db_row,
    collection_errors.where_quote AS quote
    FROM collection_errors JOIN witnesses ON witnesses.id = collection_errors.witness LEFT JOIN places ON places.id = collection_errors.where_place;
CREATE VIEW pack_tests AS SELECT
    node_id AS test
    FROM tests;
CREATE VIEW pack_claims AS SELECT
    (SELECT name FROM names WHERE field = 'claim' AND value = class) AS class, text, heading, subject_type,
    subject_value, passed, failed, skipped, total, percent, stamp, places.path AS path,
    CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM claims LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_calls AS SELECT
    run_id, phase_id AS phase, timestamp, category, complexity, model, stop_reason, predicted, actual AS used,
    ceiling, CASE WHEN ceiling > 0 THEN 100.0 * actual / ceiling END AS utilization, input, deliverables, success,
    truncated, smape_percent, is_sum, places.path AS path,
    CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM token_events LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_escalations AS SELECT
    run_id, phase_id AS phase, timestamp, reason, base_source, attempt_index AS attempt, base_value, retry_max_tokens,
    factor, was_truncated, places.path AS path, CASE places.table_name WHEN '' THEN where_first END AS line,
    places.table_name AS db_table, CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row,
    where_quote AS quote
    FROM escalations LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_phases AS SELECT
    run_id, phase_id AS phase, state, category, complexity, change_size, failure,
    (SELECT name FROM names WHERE field = 'scope' AND value = scope) AS scope, attempt, allow_noop,
    places.path AS path, CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM phases LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_commands AS SELECT
    (SELECT name FROM names WHERE field = 'record' AND value = kind) AS kind, run_id, label, detail, exit_code,
    timed_out, skipped, places.path AS path, CASE places.table_name WHEN '' THEN where_first END AS line,
    places.table_name AS db_table, CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row,
    where_quote AS quote
    FROM diagnostics LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_commits AS SELECT
    sha, author, date, subject, body, has_diff, places.path AS path,
    CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM commits LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_commit_files AS SELECT
    commits.sha AS sha, commit_files.status AS status, commit_files.path AS file, old_path, added, removed,
    places.path AS path, commit_files.where_first AS line
    FROM commit_files JOIN commits ON commits.id = commit_files.commit_id LEFT JOIN places ON places.id = commit_files.where_place;
CREATE VIEW pack_sessions AS SELECT
    format, session_id, version, model, folder, branch, started, ended, utterances, commands, edits, refused,
    places.path AS path, CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM sessions LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_session_steps AS SELECT
    (SELECT name FROM names WHERE field = 'act' AND value = act) AS act,
    (SELECT name FROM names WHERE field = 'result' AND value = result) AS result, text, runner, exit_code, total,
    passed, failed, errors, skipped, warnings, commit_hash, places.path AS path,
    CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM session_steps LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_coverage AS SELECT
    coverage_measures.path AS file, lines_covered, lines_total, lines_percent, branches_covered, branches_total,
    branches_percent, combined AS combined_percent, places.path AS path,
    CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM coverage_measures LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_tool_findings AS SELECT
    tool, rule, level, message, file, line AS file_line, is_suppressed AS suppressed, places.path AS path,
    CASE places.table_name WHEN '' THEN where_first END AS line, places.table_name AS db_table,
    CASE places.table_name WHEN '' THEN NULL ELSE where_first END AS db_row, where_quote AS quote
    FROM tool_findings LEFT JOIN places ON places.id = where_place;
CREATE VIEW pack_sources AS SELECT
    path, source_table, holds, rows_read, joined
    FROM telemetry_sources;
