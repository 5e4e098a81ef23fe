"""TickeTing, API version 3:

an admission token opens one event's sections; tickets are listed and redeemed one by one.
"""
