CREATE TABLE t (a integer);
CREATE POLICY to_public ON t TO PUBLIC USING (true);
CREATE POLICY to_one ON t TO pgops_sample_reader USING (a = 1);
CREATE POLICY to_several ON t AS RESTRICTIVE FOR UPDATE TO pgops_sample_reader, "pgops_sample ""odd"" role='s; -- \name", pgops_sample_owner USING (a = 2) WITH CHECK (a = 3);
CREATE POLICY to_current ON t FOR SELECT TO CURRENT_USER, pgops_sample_owner USING (a = 4);
