"""Where back end, store and the door's rules meet: redeeming, settling, the queue, the ticket list, and the engine
that turns them."""
