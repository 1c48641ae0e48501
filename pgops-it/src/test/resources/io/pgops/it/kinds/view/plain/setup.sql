CREATE TABLE z_table (a integer, b text);
CREATE VIEW a_view AS SELECT a, b FROM z_table;
CREATE VIEW b_renamed (first, "Second") AS SELECT a, upper(b) FROM z_table WHERE a > 1;
CREATE VIEW "0_above" AS SELECT v.a, r."Second" FROM a_view v JOIN b_renamed r ON r.first = v.a;
