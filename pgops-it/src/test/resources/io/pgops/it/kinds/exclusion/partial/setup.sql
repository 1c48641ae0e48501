CREATE TABLE partial (a integer, b boolean, CONSTRAINT once EXCLUDE (a WITH =) WHERE (NOT b AND a <> 13));
