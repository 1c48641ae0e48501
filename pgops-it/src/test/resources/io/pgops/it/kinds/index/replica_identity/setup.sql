CREATE TABLE replicated (a integer NOT NULL);
CREATE UNIQUE INDEX "Odd ""replica"" index" ON replicated (a);
ALTER TABLE replicated REPLICA IDENTITY USING INDEX "Odd ""replica"" index";
