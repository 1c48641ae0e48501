CREATE TABLE clustered (a integer);
CREATE INDEX "Odd ""cluster"" index" ON clustered (a);
ALTER TABLE clustered CLUSTER ON "Odd ""cluster"" index";
