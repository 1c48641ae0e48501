CREATE VIEW round_one AS SELECT 1 AS n;
CREATE VIEW round_two AS SELECT n FROM round_one;
CREATE OR REPLACE VIEW round_one WITH (security_barrier) AS SELECT n FROM round_two;
