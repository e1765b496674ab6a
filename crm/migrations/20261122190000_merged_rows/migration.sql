-- What a merge moved is kept by table and column from now on, whatever tables there are.
UPDATE "Merge" SET moved = jsonb_build_object(
  'address', moved->'address',
  'rows', jsonb_build_object(
    'Conversation.guestId', CASE WHEN "fromGuestId" IS NULL THEN '[]' ELSE moved->'conversations' END,
    'Address.guestId', moved->'addresses', 'Ticket.guestId', CASE WHEN "fromGuestId" IS NULL THEN '[]' ELSE moved->'tickets' END,
    'Preference.guestId', moved->'preferences'),
  'kept', jsonb_build_object('Preference.guestId', moved->'kept'))
WHERE moved ? 'conversations';
