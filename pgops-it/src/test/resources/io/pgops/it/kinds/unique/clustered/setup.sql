CREATE TABLE clustered (a integer CONSTRAINT "Odd ""cluster""" UNIQUE);
ALTER TABLE clustered CLUSTER ON "Odd ""cluster""";
