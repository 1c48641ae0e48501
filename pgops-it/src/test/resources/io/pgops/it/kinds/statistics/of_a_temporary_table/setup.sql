-- It lasts no longer than its table.
CREATE TEMPORARY TABLE temporary (a integer, b integer);
CREATE STATISTICS of_a_temporary_table.s ON a, b FROM temporary;
