CREATE TABLE circles (area circle, EXCLUDE USING gist (area WITH &&));
