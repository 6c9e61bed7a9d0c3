-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index of one opened folder. A cache: when anything here changes, raise indexSchemaVersion and it is rebuilt.
-- A place of evidence takes five columns: X_place (of places), X_first, X_last (lines of the artifact; of a database
-- row X_first is its rowid), X_member_first (first line inside the bundle member), X_quote.
-- Several texts in one column are written as net strings: 5:hello,2:me,
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE places (id INTEGER PRIMARY KEY, path TEXT, member TEXT, table_name TEXT);
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
CREATE TABLE document_addresses (document INTEGER, artifact INTEGER, member INTEGER);
CREATE TABLE text_scopes (
    document INTEGER, kind INTEGER, level INTEGER, parent INTEGER, text TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    last INTEGER);
CREATE TABLE recognised_lines (
    document INTEGER, rule TEXT, text TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    scope INTEGER, is_log INTEGER);
CREATE TABLE outcome_lines (
    document INTEGER, text TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    scope INTEGER, matches TEXT);
CREATE TABLE listed_entries (
    document INTEGER, prefix TEXT, number INTEGER, is_total INTEGER, stamp TEXT, stamp_epoch INTEGER,
    stamp_has_time INTEGER, stamp_has_zone INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE coverage_rows (
    document INTEGER, path TEXT, statements INTEGER, percent INTEGER, last_missing INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    head INTEGER);
CREATE TABLE genre_parts (
    document INTEGER, genre INTEGER, confidence INTEGER, reason TEXT, first_line INTEGER, last_line INTEGER);
CREATE TABLE text_lines (document INTEGER, line INTEGER, text TEXT);
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
    total INTEGER, errors INTEGER, percent REAL, all_pass INTEGER, stamp TEXT, stamp_epoch INTEGER,
    stamp_has_time INTEGER, stamp_has_zone INTEGER, stated TEXT, generated INTEGER, document INTEGER,
    genre INTEGER, as_of TEXT, as_of_epoch INTEGER, as_of_has_time INTEGER, as_of_has_zone INTEGER, as_of_source INTEGER,
    bound INTEGER, scope INTEGER, binding TEXT, session_steps INTEGER);
CREATE TABLE claim_addresses (
    claim INTEGER, where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
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
    stop_reason TEXT, predicted INTEGER, actual INTEGER, ceiling INTEGER, success INTEGER, truncated INTEGER,
    smape_percent REAL,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE escalations (
    id INTEGER PRIMARY KEY, run_id TEXT, phase_id TEXT, timestamp TEXT, reason TEXT, base_source TEXT,
    attempt_index INTEGER, base_value INTEGER, retry_max_tokens INTEGER, factor REAL,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE diagnostics (
    id INTEGER PRIMARY KEY, kind INTEGER, run_id TEXT, label TEXT, detail TEXT, exit_code INTEGER, timed_out INTEGER,
    skipped INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE mentions (
    id INTEGER PRIMARY KEY, path TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE flaky_tests (
    witness INTEGER, test INTEGER, failed_attempts INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE baseline_files (
    id INTEGER PRIMARY KEY, commit_sha TEXT, run_id TEXT, phase TEXT, timestamp TEXT, created REAL, total INTEGER,
    passing INTEGER, failing INTEGER, errors INTEGER, skipped INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    artifact INTEGER, member INTEGER, failing_tests TEXT);
CREATE TABLE baseline_signatures (
    baseline INTEGER, node_id TEXT, text TEXT, is_collection INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY, document INTEGER, format TEXT, session_id TEXT, version TEXT, model TEXT, folder TEXT,
    branch TEXT, started TEXT, ended TEXT, utterances INTEGER, commands INTEGER, edits INTEGER, refused INTEGER,
    unknown_records INTEGER, shows_status INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT);

CREATE TABLE session_steps (
    id INTEGER PRIMARY KEY, document INTEGER, act INTEGER, result INTEGER, text TEXT, runner TEXT, is_part INTEGER,
    is_masked INTEGER, exit_code INTEGER, total INTEGER, passed INTEGER, failed INTEGER, errors INTEGER,
    skipped INTEGER, commit_hash TEXT,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    output_place INTEGER, output_first INTEGER, output_last INTEGER, output_member_first INTEGER, output_quote TEXT);

CREATE TABLE coverage_measures (
    id INTEGER PRIMARY KEY, path TEXT, lines_covered INTEGER, lines_total INTEGER, lines_percent REAL,
    statements_covered INTEGER, statements_total INTEGER, statements_percent REAL,
    branches_covered INTEGER, branches_total INTEGER, branches_percent REAL,
    functions_covered INTEGER, functions_total INTEGER, functions_percent REAL, combined REAL,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    artifact INTEGER, member INTEGER);
CREATE TABLE apply_stats (
    id INTEGER PRIMARY KEY, run_id TEXT, phase TEXT, mode TEXT, planned INTEGER, applied INTEGER, failed INTEGER,
    touched INTEGER, patch_nonempty INTEGER, patch_characters INTEGER,
    where_place INTEGER, where_first INTEGER, where_last INTEGER, where_member_first INTEGER, where_quote TEXT,
    artifact INTEGER, member INTEGER, touched_paths TEXT);
