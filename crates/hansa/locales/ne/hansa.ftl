hansa-door-title = … भएर प्रवेश गर्नुहोस्
hansa-door-lede = यो तपाईंकै मेसिनमा चलेको नमुना हो: कसैलाई छान्नुहोस् र उहाँले के देख्नुहुन्छ हेर्नुहोस्। यहाँ कोही पनि वास्तविक होइन।
hansa-role-administrator = प्रशासक
hansa-role-supervisor = सुपरिवेक्षक
hansa-role-operator = अपरेटर
hansa-role-case-worker = काम हेर्ने कर्मचारी
hansa-role-inspector = निरीक्षक
hansa-role-viewer = दर्शक
