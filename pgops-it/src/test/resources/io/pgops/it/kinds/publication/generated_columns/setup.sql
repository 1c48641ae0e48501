-- since 18
-- alone
CREATE PUBLICATION stored WITH (publish_generated_columns = stored);
CREATE PUBLICATION none WITH (publish_generated_columns = none);
